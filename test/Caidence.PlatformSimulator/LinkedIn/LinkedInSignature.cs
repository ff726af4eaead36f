using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.LinkedIn;

public static class LinkedInSignature
{
    private static readonly byte[] Prefix = "hmacsha256="u8.ToArray();

    /// <summary>The value of <c>X-LI-Signature</c>: the prefix is signed along with the body, and not sent.</summary>
    public static string Sign(ReadOnlySpan<byte> body, string clientSecret) => Hash([.. Prefix, .. body], clientSecret);

    public static string ChallengeResponse(string challengeCode, string clientSecret) =>
        Hash(Encoding.UTF8.GetBytes(challengeCode), clientSecret);

    private static string Hash(byte[] message, string clientSecret) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(Encoding.UTF8.GetBytes(clientSecret), message));
}
