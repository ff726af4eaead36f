using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>Meta's proofs, all HMACs under the app secret.</summary>
public static class MetaSignature
{
    /// <summary>The value of <c>X-Hub-Signature-256</c>.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string appSecret) =>
        $"sha256={Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), body))}";

    /// <summary>The value of the legacy <c>X-Hub-Signature</c>, which receivers must ignore.</summary>
#pragma warning disable CA5350 // Meta still sends it.
    public static string SignLegacy(ReadOnlySpan<byte> body, string appSecret) =>
        $"sha1={Convert.ToHexStringLower(HMACSHA1.HashData(Encoding.UTF8.GetBytes(appSecret), body))}";
#pragma warning restore CA5350

    public static string AppSecretProof(string accessToken, string appSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(appSecret), Encoding.UTF8.GetBytes(accessToken)));
}
