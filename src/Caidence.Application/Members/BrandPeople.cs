using Caidence.Brands;
using Caidence.Identity;
using Caidence.Teams;
using Microsoft.AspNetCore.Identity;
using IdentityUser = Caidence.Identity.IdentityUser;

namespace Caidence.Members;

/// <summary>Finds the workspace's creators, and who works for a brand.</summary>
public sealed class BrandPeople(UserManager<IdentityUser> users, IRepository<Team, Guid> teams, IAsyncQueryableExecuter queries, IClock clock) : ITransientDependency
{
    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<BrandCreator>> GetCreatorsAsync()
    {
        var creators = await users.GetUsersInRoleAsync(CaidenceRoles.Creator);
        var ids = creators.Select(creator => creator.Id).ToList();
        var theirs = await queries.ToListAsync(teams.Query().Where(team => team.Members.Any(member => ids.Contains(member.UserId))).OrderBy(team => team.NormalizedName));
        return
        [
            .. creators.Select(user => new BrandCreator(user, [.. theirs.Where(team => team.MemberIds.Contains(user.Id))], user.StateAt(clock.Now)))
                .OrderBy(creator => creator.User.ShownName, StringComparer.CurrentCultureIgnoreCase),
        ];
    }

    public async Task<IReadOnlyList<BrandPeopleDto>> ReadAsync(IReadOnlyList<Brand> brands)
    {
        var ids = brands.Select(brand => brand.Id).ToList();
        var creators = await GetCreatorsAsync();
        var theirs = await queries.ToListAsync(teams.Query().Where(team => team.Brands.Any(brand => ids.Contains(brand.BrandId))).OrderBy(team => team.NormalizedName));
        return [.. brands.Select(brand => new BrandPeopleDto
        {
            Id = brand.Id,
            Name = brand.Name,
            Category = brand.Identity.Category,
            Teams = [.. theirs.Where(team => team.BrandIds.Contains(brand.Id)).Select(team => new BrandTeamDto { Id = team.Id, Name = team.Name, MemberCount = team.Members.Count })],
            Creators = [.. creators.Where(creator => creator.Sees is not { } seen || seen.Contains(brand.Id)).Select(creator => creator.At(brand.Id))],
        })];
    }
}
