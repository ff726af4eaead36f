using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Teams;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class TeamsAppService(
    IRepository<Team, Guid> teams, TeamManager manager, TeamTerms terms, TeamReader reader, IAsyncQueryableExecuter queries) : CaidenceAppService, ITeamsAppService
{
    public async Task<PagedResultDto<TeamDto>> GetListAsync(GetTeamsInput input)
    {
        var part = Team.Normalize(input.Filter ?? "");
        var matching = part.Length == 0 ? teams.Query() : teams.Query().Where(team => team.NormalizedName.Contains(part));
        var page = matching.OrderBy(team => team.NormalizedName).ThenBy(team => team.Id).Skip(input.SkipCount).Take(input.MaxResultCount);
        return new(await queries.CountAsync(matching), await reader.ReadAsync(await queries.ToListAsync(page)));
    }

    public async Task<TeamDto> GetAsync(Guid id) => await ReadAsync(await teams.GetAsync(id));

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task<TeamDto> CreateAsync(SaveTeamDto input)
    {
        await CheckRoomAsync();
        var team = new Team(GuidGenerator.Create(), CurrentTenant.Id);
        await WriteAsync(team, input);
        return await SaveAsync(await teams.InsertAsync(team));
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task<TeamDto> UpdateAsync(Guid id, SaveTeamDto input)
    {
        var team = await teams.GetAsync(id);
        team.CheckConcurrencyStamp(input.ConcurrencyStamp);
        await WriteAsync(team, input);
        return await SaveAsync(team);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task DeleteAsync(Guid id)
    {
        var team = await teams.GetAsync(id);
        await terms.CheckAsync(team, [], []);
        await teams.DeleteAsync(team);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task<TeamDto> AddMemberAsync(Guid id, Guid memberId)
    {
        var team = await teams.GetAsync(id);
        return await GatherAsync(team, [.. team.MemberIds, memberId]);
    }

    [Authorize(CaidencePermissions.Brands.Assign)]
    public async Task<TeamDto> RemoveMemberAsync(Guid id, Guid memberId)
    {
        var team = await teams.GetAsync(id);
        return await GatherAsync(team, [.. team.MemberIds.Where(other => other != memberId)]);
    }

    private async Task<TeamDto> GatherAsync(Team team, IReadOnlyList<Guid> memberIds)
    {
        await terms.CheckAsync(team, memberIds, team.BrandIds);
        await manager.GatherAsync(team, memberIds);
        return await SaveAsync(team);
    }

    private async Task WriteAsync(Team team, SaveTeamDto input)
    {
        await terms.CheckAsync(team, input.MemberIds ?? [], input.BrandIds ?? []);
        await manager.RenameAsync(team, input.Name);
        await manager.GatherAsync(team, input.MemberIds ?? []);
        await manager.WorkForAsync(team, input.BrandIds ?? []);
    }

    private async Task CheckRoomAsync()
    {
        if (await queries.CountAsync(teams.Query()) >= TeamConsts.MaxTeams)
        {
            throw new BusinessException(CaidenceErrorCodes.Teams.TooMany).WithData("Most", TeamConsts.MaxTeams);
        }
    }

    private async Task<TeamDto> SaveAsync(Team team)
    {
        await CurrentUnitOfWork!.SaveChangesAsync();
        return await ReadAsync(team);
    }

    private async Task<TeamDto> ReadAsync(Team team) => (await reader.ReadAsync([team]))[0];
}
