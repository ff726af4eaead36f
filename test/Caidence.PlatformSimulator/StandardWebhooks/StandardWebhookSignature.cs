using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.StandardWebhooks;

public static class StandardWebhookSignature
{
    private const string SecretPrefix = "whsec_";

    /// <summary>One item of <c>webhook-signature</c>, <c>v1,&lt;base64&gt;</c>.</summary>
    public static string Sign(string id, DateTimeOffset timestamp, ReadOnlySpan<byte> body, string secret)
    {
        var stamp = timestamp.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{id}.{stamp}."), .. body];
        return $"v1,{Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), signed))}";
    }

    private static byte[] KeyOf(string secret) => secret.StartsWith(SecretPrefix, StringComparison.Ordinal)
        ? Convert.FromBase64String(secret[SecretPrefix.Length..])
        : Encoding.UTF8.GetBytes(secret);
}
