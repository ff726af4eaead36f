namespace Caidence.Account;

/// <summary>Signing in with a passkey, which is both steps in one: the device has asked for a finger, a face or a PIN.</summary>
public interface IPasskeyLoginAppService : IApplicationService
{
    /// <summary>Asks the device; the answer goes to <see cref="LoginAsync"/> from the same browser within minutes.</summary>
    Task<PasskeyOptionsDto> StartAsync();

    Task<AbpLoginResult> LoginAsync(PasskeyLoginInput input);
}
