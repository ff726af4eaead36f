using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal static class IdentityUserQueries
{
    extension(IQueryable<IdentityUser> users)
    {
        public IQueryable<IdentityUser> Matching(string? filter)
        {
            if (string.IsNullOrWhiteSpace(filter))
            {
                return users;
            }

            var text = filter.Trim().ToUpperInvariant();
#pragma warning disable CA1304, CA1311, CA1862 // Runs in SQL, which knows no culture.
            return users.Where(user =>
                user.NormalizedUserName!.Contains(text)
                || user.NormalizedEmail!.Contains(text)
                || (user.Name + " " + user.Surname).ToUpper().Contains(text));
#pragma warning restore CA1304, CA1311, CA1862
        }

        public IQueryable<IdentityUser> SortedBy(IReadOnlyList<SortOrder<UserSortField>> orders) => users.SortedBy(orders, KeyOf);
    }

    private static Expression<Func<IdentityUser, object?>> KeyOf(UserSortField field) => field switch
    {
        UserSortField.Email => user => user.NormalizedEmail,
        UserSortField.Name => user => user.Name,
        UserSortField.Surname => user => user.Surname,
        UserSortField.CreationTime => user => user.CreationTime,
        _ => user => user.NormalizedUserName,
    };
}
