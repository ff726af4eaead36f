using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Members and the organizations they run, by LinkedIn's consent, which is all or nothing.</summary>
internal sealed partial class LinkedInConnector(
    LinkedInApi api, LinkedInOrganizations organizations, IOptions<LinkedInOptions> options, TimeProvider clock) : ISocialConnector
{
    private const string Name = LinkedInOptions.Platform;

    public ConnectorTraits Traits { get; } = new()
    {
        Platform = SocialPlatform.LinkedIn,
        Flavor = AuthFlavor.LinkedIn,
        Scopes = options.Value.WishesOf(PlatformCatalog.For(LinkedInOptions.Platform).Scopes),
        AccountTypes = [SocialAccountType.Organization, SocialAccountType.Personal],
        Renewal = GrantRenewal.RefreshToken,
    };

    public SocialApp? InstallationApp => options.Value.App;

    public Uri AddressOf(ConsentRequest request) => ConsentAddress.Of(
        options.Value.AuthorizeUrl,
        ("response_type", "code"),
        ("client_id", request.App.ClientId),
        ("redirect_uri", request.RedirectUri.OriginalString),
        ("state", request.State),
        ("scope", string.Join(' ', request.Scopes)));

    public PlatformResult<string> ReadCallback(IReadOnlyDictionary<string, string> query) => ConsentCallback.Read(Name, query);
}
