using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

/// <summary>Standard Webhooks 1.0: <c>v1</c> HMAC-SHA256 over <c>{id}.{timestamp}.{raw body}</c>, stamped anew on every attempt.</summary>
public static class StandardWebhooksSignature
{
    /// <summary>How far the sender's clock may be from ours, in either direction; the specification's own five minutes.</summary>
    public static readonly TimeSpan DefaultTolerance = TimeSpan.FromSeconds(300);

    private const string SecretPrefix = "whsec_";
    private const string VersionPrefix = "v1,";
    private const int SecretBytes = 32;

    public static SecretText NewSecret() => new(SecretPrefix + Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretBytes)));

    public static SignatureVerdict Verify(
        ReadOnlySpan<byte> rawBody, StandardWebhooksHeaders headers, IReadOnlyList<SecretText> secrets, DateTimeOffset now, TimeSpan tolerance)
    {
        var keys = secrets.Select(KeyOf).ToList();
        if (keys.All(key => key.Length == 0))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.NotConfigured);
        }

        if (headers is not { Id.Length: > 0, Timestamp.Length: > 0, Signature.Length: > 0 })
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Missing);
        }

        var claimed = ReadSignatures(headers.Signature);
        if (claimed.Count == 0 || !long.TryParse(headers.Timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var sentAt))
        {
            return new SignatureVerdict.Refused(SignatureRefusal.Malformed);
        }

        var generation = FindKey(keys, Message(headers.Id, headers.Timestamp, rawBody), claimed);
        return generation switch
        {
            < 0 => new SignatureVerdict.Refused(SignatureRefusal.Mismatch),
            _ when Math.Abs(now.ToUnixTimeSeconds() - sentAt) > tolerance.TotalSeconds =>
                new SignatureVerdict.Refused(SignatureRefusal.Stale),
            _ => new SignatureVerdict.Verified(SignatureScheme.StandardWebhooks, generation),
        };
    }

    public static string Sign(ReadOnlySpan<byte> rawBody, string id, DateTimeOffset sentAt, SecretText secret)
    {
        var timestamp = sentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return VersionPrefix + Convert.ToBase64String(HMACSHA256.HashData(KeyOf(secret), Message(id, timestamp, rawBody)));
    }

    private static byte[] Message(string id, string timestamp, ReadOnlySpan<byte> rawBody) =>
        [.. Encoding.UTF8.GetBytes($"{id}.{timestamp}."), .. rawBody];

    private static int FindKey(List<byte[]> keys, byte[] message, List<byte[]> claimed) =>
        keys.FindIndex(key => key.Length > 0 && Matches(HMACSHA256.HashData(key, message), claimed));

    private static bool Matches(byte[] expected, List<byte[]> claimed) =>
        claimed.Exists(signature => CryptographicOperations.FixedTimeEquals(signature, expected));

    // Unknown versions and unreadable items are skipped: a sender may list the signatures of tomorrow beside ours.
    private static List<byte[]> ReadSignatures(string header) =>
        [.. header.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(item => item.StartsWith(VersionPrefix, StringComparison.Ordinal))
            .Select(item => FromBase64(item[VersionPrefix.Length..]))
            .Where(signature => signature.Length == HMACSHA256.HashSizeInBytes)];

    private static byte[] KeyOf(SecretText secret)
    {
        var text = secret.Reveal();
        return FromBase64(text.StartsWith(SecretPrefix, StringComparison.Ordinal) ? text[SecretPrefix.Length..] : text);
    }

    private static byte[] FromBase64(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? bytes[..length] : [];
    }
}
