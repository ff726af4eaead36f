using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.YouTube;

/// <summary>The channel that somebody picks in Google's consent screen.</summary>
internal sealed partial class YouTubeConnector(YouTubeApi api, IOptions<YouTubeOptions> options, TimeProvider clock) : ISocialConnector
{
    private const string Google = "Google";
    private const string YouTube = YouTubeOptions.Platform;

    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.YouTube,
        Flavor = AuthFlavor.Google,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(YouTubeOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.Channel],
        UsesPkce = true,
        ScopesCanBeDeclined = true,
        Renewal = GrantRenewal.RefreshToken,
    };

    public SocialApp? InstallationApp => options.Value.App;

    // Google gives a refresh token for "offline" only, and to somebody who agreed before only with "consent".
    public Uri AddressOf(ConsentRequest request) => ConsentAddress.Of(
        options.Value.AuthorizeUrl,
        ("client_id", request.App.ClientId),
        ("redirect_uri", request.RedirectUri.OriginalString),
        ("response_type", "code"),
        ("scope", string.Join(' ', request.Scopes)),
        ("state", request.State),
        ("access_type", "offline"),
        ("prompt", "consent"),
        ("include_granted_scopes", "true"),
        ("login_hint", request.LoginHint),
        ("code_challenge", request.CodeChallenge),
        ("code_challenge_method", request.CodeChallenge is null ? null : "S256"));

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => ConsentCallback.Read(Google, query);
}
