using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

/// <summary>The part that Meta, LinkedIn and plain HMAC share: one hex digest, tried against every secret still honoured.</summary>
internal static class HmacCheck
{
    public static SignatureVerdict Verify(
        SignatureScheme scheme, ReadOnlySpan<byte> message, string? header, string prefix, IReadOnlyList<SecretText> secrets)
    {
        if (!secrets.Any(secret => secret.HasValue()))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.NotConfigured);
        }

        if (string.IsNullOrEmpty(header))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Missing);
        }

        if (!header.StartsWith(prefix, StringComparison.Ordinal) || !TryReadDigest(header.AsSpan(prefix.Length), out var claimed))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Malformed);
        }

        for (var generation = 0; generation < secrets.Count; generation++)
        {
            if (secrets[generation].HasValue() && CryptographicOperations.FixedTimeEquals(Digest(secrets[generation], message), claimed))
            {
                return new SignatureVerdict.Verified(scheme, generation);
            }
        }

        return new SignatureVerdict.Refused(SignatureRefusal.Mismatch);
    }

    public static byte[] Digest(SecretText secret, ReadOnlySpan<byte> message) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret.Reveal()), message);

    private static bool TryReadDigest(ReadOnlySpan<char> hex, out byte[] digest)
    {
        digest = new byte[HMACSHA256.HashSizeInBytes];
        return hex.Length == 2 * digest.Length
            && Convert.FromHexString(hex, digest, out _, out _) == System.Buffers.OperationStatus.Done;
    }
}
