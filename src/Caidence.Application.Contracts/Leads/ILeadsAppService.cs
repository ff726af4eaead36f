using Caidence.Leads.Board;
using Caidence.Leads.Paging;
using Caidence.Leads.Privacy;

namespace Caidence.Leads;

/// <summary>People who answered an advertisement, and what was done about them.</summary>
public interface ILeadsAppService : IApplicationService
{
    /// <summary>Somebody who was merged into another lead is answered with that one.</summary>
    Task<LeadDetailDto> GetAsync(Guid id);

    /// <summary>Sorting takes one of <c>capturedAt</c>, <c>createdAt</c>, <c>updatedAt</c>, <c>status</c>, <c>score</c>, <c>sourcePlatform</c>; newest first without.</summary>
    Task<PagedResultDto<LeadDto>> GetListAsync(GetLeadsInput input);

    /// <summary>The same list, read from a place on instead of by skipping.</summary>
    Task<LeadPageDto> GetPageAsync(GetLeadPageInput input);

    /// <summary>The same leads by status; maxResultCount cards in each column.</summary>
    Task<LeadBoardDto> GetBoardAsync(GetLeadsInput input);

    /// <exception cref="BusinessException">Neither e-mail nor phone, or a lead with the same e-mail exists.</exception>
    Task<LeadDetailDto> CreateAsync(CreateLeadDto input);

    Task<LeadDetailDto> UpdateAsync(Guid id, UpdateLeadDto input);

    /// <summary>Into the trash, for thirty days.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>Many at once. Ids of other workspaces are passed over.</summary>
    Task<BulkResultDto> MoveToTrashAsync(LeadIdsDto input);

    /// <summary>Out of the trash, as they were. Whoever has become a lead again meanwhile stays in it.</summary>
    Task<RestoreResultDto> RestoreAsync(LeadIdsDto input);

    Task<LeadActivityDto> AddActivityAsync(Guid id, AddLeadActivityDto input);

    /// <summary>Everything that is kept about this person, for them to have.</summary>
    Task<PersonExportDto> GetPersonAsync(Guid id);

    /// <summary>Removes the person for good, everywhere. What is left is a keyed hash, so that no repeat and no import brings them back.</summary>
    Task EraseAsync(Guid id);

    /// <summary>For each submission of the person: what came, what was checked, which rules applied.</summary>
    Task<ListResultDto<LeadReceiptDto>> GetReceiptsAsync(Guid id);

    /// <summary>Hands many leads to one member, or to nobody. Ids of other workspaces are passed over.</summary>
    Task<LeadOwnerChangesDto> AssignAsync(AssignLeadsDto input);

    /// <summary>Gives leads back to the owners they had. Those that have another one by now are left alone.</summary>
    /// <exception cref="BusinessException">One of the owners works no leads any more; then nothing is changed.</exception>
    Task<TakeBackResultDto> TakeBackOwnersAsync(TakeBackOwnersDto input);

    Task<LeadStatusChangesDto> ChangeStatusAsync(ChangeLeadStatusDto input);

    /// <summary>
    /// Puts leads back to the status they had, with the times of contact and conversion. Those whose status was changed again,
    /// or who were spoken to meanwhile, are left alone.
    /// </summary>
    Task<TakeBackResultDto> TakeBackStatusAsync(TakeBackStatusDto input);

    /// <summary>Members who can be given leads.</summary>
    Task<ListResultDto<LeadMemberDto>> GetMembersAsync();
}
