using Caidence.Brands;
using Caidence.Identity;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Notifications;

public sealed class MemberDirectory(DbContext context, ITenantConfigurationCache cache, IIdentityUserRepository users, IClock clock) : IMemberDirectory, IScopedDependency
{
    private static readonly ILookup<Guid, Guid> Nothing = Array.Empty<Guid>().ToLookup(id => id);

    public async Task<IReadOnlyList<Member>> GetHoldersAsync(string permission, IBrandScoped? about = null, CancellationToken cancellationToken = default)
    {
        var now = new DateTimeOffset(clock.Now);
        var roleNames = Grants(permission, PermissionHolder.Role);
        var roleIds = context.Set<IdentityRole>().Where(role => roleNames.Contains(role.Name!)).Select(role => role.Id);
        var throughRoles = context.Set<IdentityUserRole>().Where(link => roleIds.Contains(link.RoleId)).Select(link => link.UserId);
        var ofTheirOwn = (await cache.GetAsync<PermissionGrant, string, IReadOnlyList<Guid>>([permission], ReadOfTheirOwnAsync))[permission];

        var holders = await context.Set<IdentityUser>()
            .Where(user => user.IsActive && (throughRoles.Contains(user.Id) || ofTheirOwn.Contains(user.Id)))
            .Select(user => new Holder(user.Id, user.UserName!, user.Name, user.Surname, user.BrandIds, user.LockoutEnd))
            .ToListAsync(cancellationToken);

        var limited = about is null ? [] : holders.Where(user => user.BrandIds is not null).Select(user => user.Id).ToList();
        var teamBrands = limited.Count == 0 ? Nothing : await users.GetTeamBrandsAsync(limited, cancellationToken);

        return [.. holders.Where(user => (user.LockoutEnd is null || user.LockoutEnd < now) && Sees(user, teamBrands, about)).Select(user => new Member(user.Id, NameOf(user.UserName, user.Name, user.Surname))).OrderBy(member => member.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<IReadOnlyDictionary<Guid, string>> GetNamesAsync(
        IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default) =>
        userIds.Count == 0
            ? new Dictionary<Guid, string>()
            : await context.Set<IdentityUser>().IgnoreQueryFilters([DataFilters.SoftDelete])
                .Where(user => userIds.Contains(user.Id))
                .Select(user => new { user.Id, UserName = user.UserName!, user.Name, user.Surname })
                .ToDictionaryAsync(user => user.Id, user => NameOf(user.UserName, user.Name, user.Surname), cancellationToken);

    private static bool Sees(Holder user, ILookup<Guid, Guid> teamBrands, IBrandScoped? about) =>
        about is null || user.BrandIds is not { } own || (about.BrandId is { } brand && (own.Contains(brand) || teamBrands[user.Id].Contains(brand)));

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<Guid>>> ReadOfTheirOwnAsync(IReadOnlyCollection<string> permissions)
    {
        var read = new Dictionary<string, IReadOnlyList<Guid>>();
        foreach (var permission in permissions)
        {
            read[permission] = [.. (await Grants(permission, PermissionHolder.User).ToListAsync()).Select(Guid.Parse)];
        }

        return read;
    }

    private IQueryable<string> Grants(string permission, string providerName) =>
        context.Set<PermissionGrant>()
            .Where(grant => grant.Name == permission && grant.ProviderName == providerName)
            .Select(grant => grant.ProviderKey);

    private static string NameOf(string userName, string? name, string? surname) =>
        string.Join(' ', new[] { name, surname }.OfType<string>()) is { Length: > 0 } full ? full : userName;

    /// <summary>Of an account only what is asked here: its secrets need not be deciphered.</summary>
    private sealed record Holder(Guid Id, string UserName, string? Name, string? Surname, IReadOnlyList<Guid>? BrandIds, DateTimeOffset? LockoutEnd);
}
