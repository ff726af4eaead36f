using Caidence.Social.Connections;
using Microsoft.AspNetCore.Http;

namespace Caidence.Social;

/// <summary>What a browser keeps while its person is at a platform. Lax, because the way back is a link from another site.</summary>
public static class ConnectCookie
{
    public const string OfMember = "Caidence.Connect";
    public const string OfGuest = "Caidence.ConnectGuest";

    /// <summary>The connection link a guest came by.</summary>
    public const string Token = "Caidence.ConnectLink";

    public static CookieOptions For(HttpRequest request) => new()
    {
        HttpOnly = true,
        Secure = request.IsHttps,
        SameSite = SameSiteMode.Lax,
        IsEssential = true,
        MaxAge = SocialConnectionConsts.TimeToConnect,
    };
}
