using Caidence.Core.Security;
using Caidence.Platforms.Connecting;
using Caidence.Platforms.Meta.Login;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>Phone numbers of WhatsApp Business accounts, by Embedded Signup; its token is a system user's and does not run out.</summary>
internal sealed partial class WhatsAppConnector(WhatsAppApi api, IOptions<WhatsAppOptions> options, TimeProvider clock) : ISocialConnector
{
    private readonly MetaLogin _login = new(api, options.Value, clock);

    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.WhatsApp,
        Flavor = AuthFlavor.EmbeddedSignup,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(WhatsAppOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.PhoneNumber],
        Renewal = GrantRenewal.NotNeeded,
    };

    public SocialApp? InstallationApp => options.Value.App;

    // The configuration names the permissions; without one, the plain dialog asks for them.
    public Uri AddressOf(ConsentRequest request) => _login.DialogOf(request, request.App.ConfigId is { Length: > 0 } configuration
        ? [new("config_id", configuration), new("override_default_response_type", "true")]
        : [new("scope", string.Join(',', request.Scopes))]);

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => MetaCallback.Read(query);

    public Task<PlatformResult<SocialTokens>> ExchangeCodeAsync(SocialApp app, CodeExchange exchange, CancellationToken cancellationToken) =>
        _login.BuyAsync(app, exchange, cancellationToken);

    public Task<PlatformResult<SocialTokens>> RenewAsync(SocialApp app, SocialTokens tokens, CancellationToken cancellationToken) => Task.FromResult(
        tokens.ExpiresAt is null
            ? PlatformResult.Ok(tokens)
            : new PlatformFailure(PlatformFailureKind.Reauth, "Only signing up again renews this access.") { IsExpiry = true });

    /// <summary>There is no call for it: the app is removed in Meta's business settings.</summary>
    public Task<PlatformResult<bool>> RevokeAsync(SocialApp app, SocialTokens tokens, string holderId, CancellationToken cancellationToken) =>
        Task.FromResult(PlatformResult.Ok(false));

    public Task<PlatformResult<bool>> TestAppAsync(SocialApp app, CancellationToken cancellationToken) => _login.TestAppAsync(app, cancellationToken);

    private static MetaKey KeyOf(SocialApp app, SecretText token) => new(token, app.ClientSecret);
}
