namespace Caidence.Account;

/// <summary>Passkeys of one's own account.</summary>
public interface IPasskeyAppService : IApplicationService
{
    /// <summary>The oldest first.</summary>
    Task<ListResultDto<PasskeyDto>> GetListAsync();

    /// <summary>Asks the device for a new one; the answer goes to <see cref="AddAsync"/> from the same browser within minutes.</summary>
    Task<PasskeyOptionsDto> StartAsync(StartPasskeyInput input);

    /// <exception cref="AbpValidationException">Not an answer to what was asked last.</exception>
    Task<PasskeyDto> AddAsync(AddPasskeyInput input);

    Task DeleteAsync(string id);
}
