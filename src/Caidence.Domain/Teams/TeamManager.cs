using Caidence.Brands;
using Caidence.Identity;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Teams;

/// <summary>Keeps the names of a workspace's teams apart, and strangers out of them.</summary>
public sealed class TeamManager(
    IRepository<Team, Guid> teams, IIdentityUserRepository users, IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries, IGuidGenerator guids,
    IStringLocalizer<CaidenceResource> texts) : ITransientDependency
{
    /// <exception cref="AbpValidationException">The name is taken.</exception>
    public async Task RenameAsync(Team team, string name)
    {
        team.Rename(name);
        if (await queries.AnyAsync(teams.Query().Where(other => other.NormalizedName == team.NormalizedName && other.Id != team.Id)))
        {
            throw new AbpValidationException(texts["Teams:NameTaken", team.Name], "name");
        }
    }

    /// <exception cref="AbpValidationException">Somebody does not belong to the workspace, or they are too many.</exception>
    public async Task GatherAsync(Team team, IReadOnlyCollection<Guid> userIds)
    {
        var wanted = userIds.Distinct().ToList();
        var joining = wanted.Except(team.MemberIds).ToList();
        if (wanted.Count > TeamConsts.MaxMembers || await queries.CountAsync(users.Query().Where(user => joining.Contains(user.Id))) != joining.Count)
        {
            throw new AbpValidationException(texts["Teams:UnknownMember", TeamConsts.MaxMembers], "memberIds");
        }

        team.Gather(wanted, guids);
    }

    /// <exception cref="AbpValidationException">There is no such brand for whoever asks, or they are too many.</exception>
    public async Task WorkForAsync(Team team, IReadOnlyCollection<Guid> brandIds)
    {
        var wanted = brandIds.Distinct().ToList();
        if (wanted.Count > BrandConsts.MaxScope || await queries.CountAsync(brands.Query().Where(brand => wanted.Contains(brand.Id))) != wanted.Count)
        {
            throw new AbpValidationException(texts["Teams:UnknownBrand", BrandConsts.MaxScope], "brandIds");
        }

        team.WorkFor(wanted, guids);
    }
}
