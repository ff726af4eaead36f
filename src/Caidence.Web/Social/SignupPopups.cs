using System.Text.Json;
using Caidence.Social.Connecting;
using Caidence.Web.Security;

namespace Caidence.Web.Social;

/// <summary>Pages from which a platform's sign-in opens in a popup.</summary>
public static class SignupPopups
{
    /// <summary>Lets the platform's script into this one page.</summary>
    public static void LetIn(this HttpContext context, SocialPopupDto? popup)
    {
        if (popup is not null)
        {
            context.Features.Set(ContentSecurityPolicy.Default.WithPopup(new(popup.SdkUrl), popup.Origins));
        }
    }

    /// <summary>For the island.</summary>
    public static string AsJson(SocialPopupDto popup) => JsonSerializer.Serialize(popup, JsonSerializerOptions.Web);
}
