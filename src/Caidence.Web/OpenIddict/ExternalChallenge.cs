using Microsoft.AspNetCore.Authentication;
using OpenIddict.Client.AspNetCore;

namespace Caidence.Web.OpenIddict;

internal static class ExternalChallenge
{
    /// <summary>Whose account the identity is to be linked to; nobody's where somebody signs in.</summary>
    public const string LinkFor = "link_for";

    private const string Home = "/";

    public static string? ReturnUrlOf(AuthenticationProperties properties) => properties.RedirectUri == Home ? null : properties.RedirectUri;

    public static AuthenticationProperties To(string provider, string? returnUrl, Guid? linkFor)
    {
        var properties = new AuthenticationProperties { RedirectUri = returnUrl ?? Home };
        properties.SetString(OpenIddictClientAspNetCoreConstants.Properties.ProviderName, provider);
        if (linkFor is { } userId)
        {
            properties.SetString(LinkFor, userId.ToString());
        }

        return properties;
    }
}
