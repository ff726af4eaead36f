using Caidence.Brands;
using Caidence.Identity;
using Caidence.Teams;

namespace Caidence.Members;

public sealed class MemberReader(
    IIdentityUserRepository users, IIdentitySecurityLogRepository logs, IRepository<Brand, Guid> brands, IRepository<Team, Guid> teams, IAsyncQueryableExecuter queries, ICurrentUser currentUser,
    IClock clock) : ITransientDependency
{
    public async Task<IReadOnlyList<MemberDto>> ReadAsync(IReadOnlyList<IdentityUser> found)
    {
        var ids = found.Select(user => user.Id).ToList();
        var roles = await users.GetRoleNamesAsync(ids);
        var signIns = await logs.GetLastSignInsAsync(ids);
        var brandIds = found.SelectMany(user => user.BrandIds ?? []).Distinct().ToList();
        var names = brandIds.Count == 0 ? [] : (await queries.ToListAsync(brands.Query().Where(brand => brandIds.Contains(brand.Id)))).ToDictionary(brand => brand.Id, brand => brand.Name);

        var theirs = await queries.ToListAsync(teams.Query().Where(team => team.Members.Any(member => ids.Contains(member.UserId))).OrderBy(team => team.NormalizedName));

        return [.. found.Select(user => new MemberDto
        {
            Id = user.Id,
            Name = user.ShownName,
            UserName = user.UserName!,
            Email = user.Email,
            RoleNames = [.. roles[user.Id]],
            BrandIds = user.BrandIds,
            BrandNames = [.. (user.BrandIds ?? []).Select(id => names.GetValueOrDefault(id)).OfType<string>().Order(StringComparer.CurrentCultureIgnoreCase)],
            Teams = [.. theirs.Where(team => team.MemberIds.Contains(user.Id)).Select(team => new MemberTeamDto { Id = team.Id, Name = team.Name })],
            State = user.StateAt(clock.Now),
            LastSignInAt = signIns.TryGetValue(user.Id, out var at) ? at : null,
            CreatedAt = user.CreationTime,
            IsMe = user.Id == currentUser.Id,
        })];
    }
}
