using Caidence.Brands;
using Caidence.Identity;

namespace Caidence.Teams;

public sealed class TeamReader(IIdentityUserRepository users, IRepository<Brand, Guid> brands, IAsyncQueryableExecuter queries) : ITransientDependency
{
    public async Task<IReadOnlyList<TeamDto>> ReadAsync(IReadOnlyList<Team> teams)
    {
        var userIds = teams.SelectMany(team => team.MemberIds).Distinct().ToList();
        var people = (await queries.ToListAsync(users.Query().Where(user => userIds.Contains(user.Id)))).ToDictionary(user => user.Id, user => user.ShownName);
        var brandIds = teams.SelectMany(team => team.BrandIds).Distinct().ToList();
        var names = (await queries.ToListAsync(brands.Query().Where(brand => brandIds.Contains(brand.Id)))).ToDictionary(brand => brand.Id, brand => brand.Name);

        return [.. teams.Select(team => new TeamDto
        {
            Id = team.Id,
            Name = team.Name,
            Members =
            [
                .. team.MemberIds.Where(people.ContainsKey).Select(id => new TeamMemberDto { Id = id, Name = people[id] })
                    .OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase),
            ],
            BrandIds = team.BrandIds,
            BrandNames = [.. team.BrandIds.Select(id => names.GetValueOrDefault(id)).OfType<string>().Order(StringComparer.CurrentCultureIgnoreCase)],
            CreatedAt = team.CreationTime,
            UpdatedAt = team.LastModificationTime,
            ConcurrencyStamp = team.ConcurrencyStamp,
        })];
    }
}
