using Caidence.Core.EntityFrameworkCore.Repositories;
using Caidence.EntityFrameworkCore;
using Caidence.Teams;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class EfCoreIdentityUserRepository(CaidenceDbContext context, IDataFilter dataFilter)
    : EfCoreRepository<IdentityUser, Guid>(context, dataFilter), IIdentityUserRepository, IScopedDependency
{
    public async Task<(int TotalCount, IReadOnlyList<IdentityUser> Users)> GetPageAsync(
        UserQuery query, CancellationToken cancellationToken = default)
    {
        var matching = Query().Matching(query.Filter);
        var page = matching.SortedBy(query.Sorting ?? [new(UserSortField.UserName)]).Skip(query.SkipCount).Take(query.MaxResultCount);

        return (await matching.CountAsync(cancellationToken), await page.ToListAsync(cancellationToken));
    }

    public async Task<IReadOnlyList<IdentityRole>> GetRolesAsync(Guid userId, CancellationToken cancellationToken = default) =>
        await Context.Set<IdentityUserRole>()
            .Where(userRole => userRole.UserId == userId)
            .Join(Context.Set<IdentityRole>(), userRole => userRole.RoleId, role => role.Id, (userRole, role) => role)
            .OrderBy(role => role.Name)
            .ToListAsync(cancellationToken);

    public async Task<ILookup<Guid, string>> GetRoleNamesAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default)
    {
        var pairs = await RoleNames.Where(pair => userIds.Contains(pair.UserId)).ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.UserId, pair => pair.Name);
    }

    public async Task<ILookup<Guid, Guid>> GetTeamBrandsAsync(IReadOnlyCollection<Guid> userIds, CancellationToken cancellationToken = default)
    {
        var pairs = await (
            from member in Context.Set<TeamMember>()
            join brand in Context.Set<TeamBrand>() on member.TeamId equals brand.TeamId
            where userIds.Contains(member.UserId)
            select new { member.UserId, brand.BrandId }).ToListAsync(cancellationToken);
        return pairs.ToLookup(pair => pair.UserId, pair => pair.BrandId);
    }

    // Only of people who do not see everything is it asked which teams they are in.
    public async Task<UserSnapshot?> FindSnapshotAsync(Guid userId, Guid? sessionId = null, CancellationToken cancellationToken = default)
    {
        var snapshot = await Query().AsNoTracking()
            .Where(user => user.Id == userId)
            .Select(user => new UserSnapshot(
                user.Id, user.UserName!, user.Name, user.Surname, user.Email, user.EmailConfirmed, user.PhoneNumber,
                user.PhoneNumberConfirmed, user.IsActive, user.ConfirmBy != null, user.TwoFactorEnabled, user.SecurityStamp, user.BrandIds,
                RoleNames.Where(pair => pair.UserId == user.Id).Select(pair => pair.Name).ToList(),
                Context.Set<IdentitySession>().Where(session => session.UserId == user.Id && session.Id == sessionId)
                    .Select(session => new SessionSnapshot(session.Id, session.LastAccessed, session.ExpirationTime, session.ImpersonatorUserId))
                    .FirstOrDefault()))
            .SingleOrDefaultAsync(cancellationToken);

        return snapshot is { BrandIds: { } own } ? snapshot with { BrandIds = [.. own.Union((await GetTeamBrandsAsync([userId], cancellationToken))[userId])] } : snapshot;
    }

    // A write, however empty, locks the row on PostgreSQL and the file on SQLite.
    public Task HoldRoleAsync(string roleName, CancellationToken cancellationToken = default) =>
        Context.Set<IdentityRole>().Where(role => role.Name == roleName)
            .ExecuteUpdateAsync(set => set.SetProperty(role => role.IsPublic, role => role.IsPublic), cancellationToken);

    public Task<int> CountAbleInRoleAsync(string roleName, Guid exceptUserId, DateTime now, CancellationToken cancellationToken = default)
    {
        var instant = new DateTimeOffset(now);
        var holders = RoleNames.Where(pair => pair.Name == roleName).Select(pair => pair.UserId);
        return Query()
            .Where(user => user.Id != exceptUserId && user.IsActive && user.ConfirmBy == null && (user.LockoutEnd == null || user.LockoutEnd <= instant))
            .CountAsync(user => holders.Contains(user.Id), cancellationToken);
    }

    private IQueryable<UserRoleName> RoleNames =>
        from userRole in Context.Set<IdentityUserRole>()
        join role in Context.Set<IdentityRole>() on userRole.RoleId equals role.Id
        select new UserRoleName { UserId = userRole.UserId, Name = role.Name! };

    private sealed class UserRoleName
    {
        public Guid UserId { get; init; }

        public string Name { get; init; } = "";
    }
}
