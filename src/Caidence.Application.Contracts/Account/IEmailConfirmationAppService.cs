namespace Caidence.Account;

/// <summary>How somebody who has signed up shows that the address is theirs. Until then nobody signs in with the account.</summary>
public interface IEmailConfirmationAppService : IApplicationService
{
    /// <summary>Writes again to whoever waits for it under the address. Says nothing about whether there is somebody.</summary>
    /// <exception cref="BusinessException">Too often: status 429.</exception>
    Task SendEmailConfirmationTokenAsync(SendEmailConfirmationTokenDto input);

    Task<EmailConfirmationDto> VerifyEmailConfirmationTokenAsync(VerifyEmailConfirmationTokenInput input);

    /// <summary>Confirms and signs in. <see cref="LoginResultType.NotAllowed"/>: the token has been used or has run out.</summary>
    Task<AbpLoginResult> ConfirmEmailAsync(ConfirmEmailDto input);
}
