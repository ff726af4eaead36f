namespace Caidence.Leads.Timeline;

/// <summary>All that happened to a lead.</summary>
public interface ILeadTimelineAppService : IApplicationService
{
    /// <summary>Newest first, page after page.</summary>
    Task<LeadTimelineDto> GetTimelineAsync(Guid id, GetLeadTimelineInput input);

    /// <summary>Who can be named in a note: everybody of the workspace who may see leads.</summary>
    Task<ListResultDto<LeadMemberDto>> GetMentionablePeopleAsync();
}
