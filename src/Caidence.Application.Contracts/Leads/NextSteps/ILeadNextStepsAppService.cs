namespace Caidence.Leads.NextSteps;

/// <summary>What is to be done about leads, by whom and when.</summary>
public interface ILeadNextStepsAppService : IApplicationService
{
    /// <summary>Open ones by time, then those that are done.</summary>
    Task<ListResultDto<LeadNextStepDto>> GetNextStepsAsync(Guid id);

    /// <summary>One's own, of all leads, that are due today by the workspace's clock or are overdue.</summary>
    Task<ListResultDto<LeadNextStepDto>> GetDueNextStepsAsync();

    /// <exception cref="BusinessException">Nobody of this workspace who could work a lead.</exception>
    Task<LeadNextStepDto> AddNextStepAsync(Guid id, AddLeadNextStepDto input);

    Task<LeadNextStepDto> SnoozeNextStepAsync(Guid id, Guid stepId, SnoozeLeadNextStepDto input);

    Task<LeadNextStepDto> CompleteNextStepAsync(Guid id, Guid stepId);

    Task DeleteNextStepAsync(Guid id, Guid stepId);
}
