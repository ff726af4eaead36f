namespace Caidence.Leads.Merging;

/// <summary>Makes one lead of two that are one person, and two again.</summary>
public interface ILeadMergesAppService : IApplicationService
{
    /// <summary>Leads that may be the same person: the same phone, the same e-mail, or the same name at the same company.</summary>
    Task<ListResultDto<LeadDuplicateDto>> GetDuplicatesAsync(Guid id);

    /// <summary>Who was merged into this lead, the last first; only that one can be taken back.</summary>
    Task<ListResultDto<LeadMergeDto>> GetMergesAsync(Guid id);

    /// <summary>Field by field what both say and which value would be kept. Changes nothing.</summary>
    Task<LeadMergePreviewDto> MergePreviewAsync(Guid id, MergeLeadInput input);

    /// <summary>The other becomes part of this lead: what they sent, what was done, what they agreed to. Deliveries for either find this one.</summary>
    /// <exception cref="BusinessException">The same lead, or a test.</exception>
    Task<LeadDetailDto> MergeAsync(Guid id, MergeLeadInput input);

    /// <summary>Both as they were; what came since the merge stays with this lead.</summary>
    /// <exception cref="BusinessException">There is nothing to take back, or something was merged later.</exception>
    Task<LeadDetailDto> UnmergeAsync(Guid id, UnmergeLeadInput input);
}
