namespace Caidence.Leads.Consents;

/// <summary>What a person has agreed to, purpose by purpose, with the proof. Nothing is ever overwritten: what was said last counts.</summary>
public interface ILeadConsentsAppService : IApplicationService
{
    /// <summary>Newest first.</summary>
    Task<ListResultDto<LeadConsentDto>> GetConsentsAsync(Guid id);

    /// <summary>What the person said to a member; how that is known stands with it.</summary>
    Task<LeadConsentDto> RecordConsentAsync(Guid id, RecordConsentDto input);

    /// <summary>From now on it is refused.</summary>
    Task<LeadConsentDto> WithdrawConsentAsync(Guid id, WithdrawConsentDto input);
}
