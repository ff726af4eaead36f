namespace Caidence.Leads.Sources;

/// <summary>Where leads come from: one per form, page or sender. Reached at <c>/api/v1/integrations/sources</c>.</summary>
public interface ILeadSourcesAppService : IApplicationService
{
    /// <summary>With books and settings.</summary>
    Task<LeadSourceDto> GetAsync(Guid id);

    Task<PagedResultDto<LeadSourceDto>> GetListAsync(GetLeadSourcesInput input);

    /// <summary>Their names by alphabet, for a select.</summary>
    Task<ListResultDto<LeadSourceLookupDto>> GetLookupAsync(GetLeadSourceLookupInput input);

    /// <summary>Connected accounts whose leads a source of this kind could read.</summary>
    Task<ListResultDto<LeadSourceAccountDto>> GetAccountsAsync(GetLeadSourceAccountsInput input);

    /// <summary>Has the platform send the connected account's leads here; from then on that is looked after.</summary>
    Task<LeadSourceDto> SubscribeAsync(Guid id);

    /// <summary>The answer carries the secret; it is not shown again.</summary>
    Task<LeadSourceWithSecretDto> CreateAsync(CreateLeadSourceDto input);

    Task<LeadSourceDto> UpdateAsync(Guid id, UpdateLeadSourceDto input);

    /// <summary>The address answers 404 from now on; leads stay.</summary>
    Task DeleteAsync(Guid id);

    /// <summary>Asks the platform for the leads of the last days; what is known already changes nothing.</summary>
    Task<LeadSourceSyncDto> SyncAsync(Guid id);

    /// <summary>A new secret, shown once; the old one works until the overlap ends.</summary>
    Task<LeadSourceWithSecretDto> RotateSecretAsync(Guid id, RotateSecretDto input);

    /// <summary>Takes every delivery of the next minutes as a test.</summary>
    Task<LeadSourceDto> ListenAsync(Guid id);

    Task<PagedResultDto<LeadDeliveryDto>> GetDeliveriesAsync(Guid id, GetLeadDeliveriesInput input);

    /// <summary>Sends one quarantined or waiting delivery through again.</summary>
    Task RedriveAsync(Guid id, Guid deliveryId);

    /// <summary>What the last deliveries brought, and where each field would go.</summary>
    Task<FieldMappingProposalDto> GetFieldMappingAsync(Guid id);

    /// <summary>Runs a mapping over the last deliveries without saving anything.</summary>
    Task<ListResultDto<FieldMappingTrialDto>> TryFieldMappingAsync(Guid id, TryFieldMappingDto input);
}
