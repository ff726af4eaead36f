using System.Security.Cryptography;
using System.Text;

namespace Caidence.Platforms.Meta;

internal static class AppSecretProof
{
    /// <summary>Shows Meta that a token is used by the app it was given to: hex HMAC-SHA256 of the token under the app secret.</summary>
    public static string For(string accessToken, string appSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes(accessToken)));
}
