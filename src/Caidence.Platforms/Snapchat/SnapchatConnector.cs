using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Snapchat;

/// <summary>Public profiles for apps on Snapchat's list, ad accounts for the others.</summary>
internal sealed partial class SnapchatConnector(SnapchatApi api, IOptions<SnapchatOptions> options, TimeProvider clock) : ISocialConnector
{
    private const string Name = SnapchatOptions.Platform;
    private const string ProfileScope = "snapchat-profile-api";

    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.Snapchat,
        Flavor = AuthFlavor.Snapchat,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(SnapchatOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.PublicProfile, SocialAccountType.AdAccount],
        Renewal = GrantRenewal.RefreshToken,
    };

    public SocialApp? InstallationApp => options.Value.App;

    public Uri AddressOf(ConsentRequest request) => ConsentAddress.Of(
        options.Value.AuthorizeUrl,
        ("response_type", "code"),
        ("client_id", request.App.ClientId),
        ("redirect_uri", request.RedirectUri.OriginalString),
        ("scope", string.Join(' ', request.Scopes)),
        ("state", request.State));

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => ConsentCallback.Read(Name, query);
}
