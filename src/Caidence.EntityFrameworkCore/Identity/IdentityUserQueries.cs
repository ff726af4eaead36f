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

        public IQueryable<IdentityUser> SortedBy(string? sorting)
        {
            var words = (sorting ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var isDescending = words.Length > 1 && words[1].Equals("desc", StringComparison.OrdinalIgnoreCase);

            return (words.FirstOrDefault()?.ToUpperInvariant(), isDescending) switch
            {
                ("EMAIL", false) => users.OrderBy(user => user.NormalizedEmail).ThenBy(user => user.Id),
                ("EMAIL", true) => users.OrderByDescending(user => user.NormalizedEmail).ThenBy(user => user.Id),
                ("NAME", false) => users.OrderBy(user => user.Name).ThenBy(user => user.Id),
                ("NAME", true) => users.OrderByDescending(user => user.Name).ThenBy(user => user.Id),
                ("SURNAME", false) => users.OrderBy(user => user.Surname).ThenBy(user => user.Id),
                ("SURNAME", true) => users.OrderByDescending(user => user.Surname).ThenBy(user => user.Id),
                ("CREATIONTIME", false) => users.OrderBy(user => user.CreationTime).ThenBy(user => user.Id),
                ("CREATIONTIME", true) => users.OrderByDescending(user => user.CreationTime).ThenBy(user => user.Id),
                (_, true) => users.OrderByDescending(user => user.NormalizedUserName),
                _ => users.OrderBy(user => user.NormalizedUserName),
            };
        }
    }
}
