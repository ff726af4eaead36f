namespace Caidence.Account;

/// <summary>Signing in, and up, as the person another provider says one is. Only for pages that have heard it from the provider itself.</summary>
[RemoteService(false)]
public interface IExternalSignInAppService : IApplicationService
{
    /// <summary>Lets in whoever has linked this identity to their account; else says what is to be done.</summary>
    Task<ExternalSignInResult> SignInAsync(ExternalIdentity identity);

    /// <summary>Null if the ticket has run out.</summary>
    ExternalIdentity? Read(string ticket);

    /// <summary>Links the identity to the accounts of its address that the password opens, and goes in.</summary>
    Task<AbpLoginResult> LinkAsync(LinkExternalLoginDto input);

    /// <summary>Opens a workspace. An address that the provider has verified needs neither a password nor a mail.</summary>
    /// <exception cref="BusinessException">Signing up alone is off, or too often: status 429.</exception>
    Task<AbpLoginResult> RegisterAsync(ExternalRegisterDto input);

    /// <summary>Links the identity to the account of whoever is signed in.</summary>
    /// <exception cref="AbpValidationException">It is linked to somebody else's here.</exception>
    Task ConnectAsync(ExternalIdentity identity);
}
