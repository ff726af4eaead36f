using Caidence.Brands;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Notifications;

public sealed class MemberDirectory(DbContext context, IIdentityUserRepository users, IClock clock) : IMemberDirectory, IScopedDependency
{
    private static readonly ILookup<Guid, Guid> Nothing = Array.Empty<Guid>().ToLookup(id => id);

    public async Task<IReadOnlyList<Member>> GetHoldersAsync(string permission, IBrandScoped? about = null, CancellationToken cancellationToken = default)
    {
        var now = new DateTimeOffset(clock.Now);
        var roleNames = Grants(permission, PermissionHolder.Role);
        var roleIds = context.Set<IdentityRole>().Where(role => roleNames.Contains(role.Name!)).Select(role => role.Id);
        var throughRoles = context.Set<IdentityUserRole>().Where(link => roleIds.Contains(link.RoleId)).Select(link => link.UserId);
        var ofTheirOwn = (await Grants(permission, PermissionHolder.User).ToListAsync(cancellationToken)).Select(Guid.Parse).ToList();

        var holders = await context.Set<IdentityUser>()
            .Where(user => user.IsActive && (throughRoles.Contains(user.Id) || ofTheirOwn.Contains(user.Id)))
            .ToListAsync(cancellationToken);

        var limited = about is null ? [] : holders.Where(user => user.BrandIds is not null).Select(user => user.Id).ToList();
        var teamBrands = limited.Count == 0 ? Nothing : await users.GetTeamBrandsAsync(limited, cancellationToken);

        return [.. holders.Where(user => (user.LockoutEnd is null || user.LockoutEnd < now) && Sees(user, teamBrands, about)).Select(user => new Member(user.Id, NameOf(user))).OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(
        IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        userIds.Count == 0
            ? new Dictionary<Guid, string>()
            : (await context.Set<IdentityUser>().IgnoreQueryFilters([DataFilters.SoftDelete]).AsNoTracking()
                .Where(user => userIds.Contains(user.Id)).ToListAsync(cancellationToken)).ToDictionary(user => user.Id, NameOf);

    private static bool Sees(IdentityUser user, ILookup<Guid, Guid> teamBrands, IBrandScoped? about) =>
        about is null || user.SeesWith(teamBrands[user.Id]) is not { } seen || (about.BrandId is { } brand && seen.Contains(brand));

    private IQueryable<string> Grants(string permission, string providerName) =>
        context.Set<PermissionGrant>()
            .Where(grant => grant.Name == permission && grant.ProviderName == providerName)
            .Select(grant => grant.ProviderKey);

    private static string NameOf(IdentityUser user) =>
        string.Join(' ', new[] { user.Name, user.Surname }.OfType<string>()) is { Length: > 0 } name ? name : user.UserName!;
}
