namespace Caidence.Teams;

/// <summary>
/// The teams of a workspace. Whoever is in one works for its brands beside those of their own, from their next click on; who sees everything still does.
/// Reached at <c>/api/v1/teams</c>.
/// </summary>
public interface ITeamsAppService : IApplicationService
{
    /// <summary>By name.</summary>
    Task<PagedResultDto<TeamDto>> GetListAsync(GetTeamsInput input);

    Task<TeamDto> GetAsync(Guid id);

    Task<TeamDto> CreateAsync(SaveTeamDto input);

    /// <summary>Puts what is given in place of all that was.</summary>
    Task<TeamDto> UpdateAsync(Guid id, SaveTeamDto input);

    /// <summary>Its people stay, and see what they see without it.</summary>
    Task DeleteAsync(Guid id);

    Task<TeamDto> AddMemberAsync(Guid id, Guid memberId);

    Task<TeamDto> RemoveMemberAsync(Guid id, Guid memberId);
}
