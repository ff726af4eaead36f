using Caidence.Core.Security;

namespace Caidence.Social.Connectors;

/// <summary>
/// One way into one platform: from the consent dialog to an account's profile. Refusals are values; only a cancelled token and our own
/// bugs throw. No answer, name or reason ever holds a token.
/// </summary>
public interface ISocialConnector
{
    ConnectorTraits Traits { get; }

    /// <summary>This installation's app; null when it has none.</summary>
    SocialApp? InstallationApp { get; }

    /// <summary>Where the person is sent to consent.</summary>
    Uri AddressOf(ConsentRequest request);

    /// <summary>Turns what came back into a code, or into the reason why there is none.</summary>
    PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query);

    /// <summary>Buys tokens for a code, and the long-lived ones for those where a platform has both.</summary>
    Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken);

    /// <summary>Who consented, and to what.</summary>
    Task<PlatformResult<GrantHolder>> FindHolderAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken);

    /// <summary>Every account this consent reaches, the platform's own order.</summary>
    Task<PlatformResult<IReadOnlyList<SocialAccount>>> FindAccountsAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken);

    /// <summary>
    /// The next tokens. Where the platform gives no new refresh token, the old one is in the answer. Fails with
    /// <see cref="PlatformFailureKind.Reauth"/> where only a person can renew.
    /// </summary>
    Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken);

    /// <summary>Name, picture, followers as of now; the account's own token anew where it has one.</summary>
    Task<PlatformResult<SocialAccount>> ReadAccountAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    /// <summary>Proves each capability by a call that changes nothing.</summary>
    Task<IReadOnlyList<CapabilityProof>> ProbeAsync(SocialApp app, AccountAccess access, CancellationToken cancellationToken);

    /// <summary>
    /// Takes the whole consent back at the platform. Something already dead counts as done. The answer is false where the platform has no
    /// call for it, so that the person must remove the app in its settings.
    /// </summary>
    Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken);

    /// <summary>Whether the platform knows the app by this secret.</summary>
    Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken);
}

/// <param name="RedirectUri">As registered at the platform, to the letter.</param>
/// <param name="Scopes">All that is wanted, also what was granted before: some platforms end earlier tokens otherwise.</param>
/// <param name="CodeChallenge">S256; null where the platform has no PKCE.</param>
/// <param name="IsAgain">Ask again for what was declined.</param>
/// <param name="LoginHint">Whom we expect, where the platform takes a hint.</param>
public sealed record ConsentRequest(
    SocialApp App, Uri RedirectUri, string State, IReadOnlyList<string> Scopes, string? CodeChallenge, bool IsAgain, string? LoginHint = null);

/// <param name="CodeVerifier">Null where the platform has no PKCE.</param>
public sealed record CodeExchange(SecretText Code, Uri RedirectUri, SecretText? CodeVerifier)
{
    /// <summary>The code came from a popup, which has no address to go back to: it is bought without one.</summary>
    public bool IsFromPopup { get; init; }
}
