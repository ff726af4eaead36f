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

        public IQueryable<IdentityUser> SortedBy(SortOrder<UserSortField> by) => by.Field switch
        {
            UserSortField.Email => users.OrderBy(user => user.NormalizedEmail, by.IsDescending).ThenBy(user => user.Id),
            UserSortField.Name => users.OrderBy(user => user.Name, by.IsDescending).ThenBy(user => user.Id),
            UserSortField.Surname => users.OrderBy(user => user.Surname, by.IsDescending).ThenBy(user => user.Id),
            UserSortField.CreationTime => users.OrderBy(user => user.CreationTime, by.IsDescending).ThenBy(user => user.Id),
            _ => users.OrderBy(user => user.NormalizedUserName, by.IsDescending),
        };
    }
}
