using System.Security.Cryptography;
using System.Text;

namespace Caidence.Web.Leads.Receiving;

/// <summary>What <c>openssl dgst -sha256 -hmac</c> prints, so that our own signing code does not check itself.</summary>
internal static class Digest
{
    public static string Hex(string key, string message) => Convert.ToHexStringLower(Of(Encoding.UTF8.GetBytes(key), message));

    public static string Base64(byte[] key, string message) => Convert.ToBase64String(Of(key, message));

    private static byte[] Of(byte[] key, string message)
    {
        using var hmac = new HMACSHA256(key);
        return hmac.ComputeHash(Encoding.UTF8.GetBytes(message));
    }
}
