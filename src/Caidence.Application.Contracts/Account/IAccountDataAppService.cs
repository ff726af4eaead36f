namespace Caidence.Account;

/// <summary>What is kept of a person, and its end.</summary>
public interface IAccountDataAppService : IApplicationService
{
    /// <summary>Everything about oneself in this workspace, for taking away.</summary>
    Task<AccountDataDto> GetAsync();

    /// <summary>
    /// Erases the account in this workspace for good, and what is kept of the person besides. What the workspace has from their work stays, and
    /// who did it is in its audit log.
    /// </summary>
    /// <exception cref="AbpValidationException">The confirmation does not fit.</exception>
    /// <exception cref="BusinessException"><see cref="CaidenceErrorCodes.Identity.LastOwner"/></exception>
    Task DeleteAsync(DeleteAccountDto input);
}
