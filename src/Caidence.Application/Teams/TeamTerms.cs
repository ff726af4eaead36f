using Caidence.Brands;
using Caidence.Identity;
using Caidence.Permissions;

namespace Caidence.Teams;

/// <summary>What a team may become by whoever asks: a team gives people brands, so nobody gives or takes by it what they could not one by one.</summary>
public sealed class TeamTerms(IIdentityUserRepository users, BrandScope scope, GrantGuard guard, IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <exception cref="BusinessException">The team works for brands that the caller does not see, or somebody whom it changes holds more than they.</exception>
    public async Task CheckAsync(Team team, IReadOnlyCollection<Guid> memberIds, IReadOnlyCollection<Guid> brandIds)
    {
        if (!scope.Covers(team.BrandIds))
        {
            throw new BusinessException(CaidenceErrorCodes.Members.BrandsBeyondOwn);
        }

        foreach (var user in await FindChangedAsync(team, memberIds, brandIds))
        {
            await guard.EnsureMayChangeAsync(user);
        }
    }

    // Who sees everything is changed by no team.
    private async Task<IEnumerable<IdentityUser>> FindChangedAsync(Team team, IReadOnlyCollection<Guid> memberIds, IReadOnlyCollection<Guid> brandIds)
    {
        var before = team.MemberIds;
        var changed = team.BrandIds.ToHashSet().SetEquals(brandIds) ? before.Except(memberIds).Concat(memberIds.Except(before)).ToList() : before.Union(memberIds).ToList();
        return (await queries.ToListAsync(users.Query().Where(user => changed.Contains(user.Id)))).Where(user => user.BrandIds is not null);
    }
}
