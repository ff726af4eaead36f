using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

/// <summary>For senders of one's own: <c>sha256=</c> and the hex HMAC of the raw body. The key is the secret's text as shown.</summary>
public static class PlainHmacSignature
{
    public const string Header = "X-Webhook-Signature";

    private const string Prefix = "sha256=";

    public static SignatureVerdict Verify(ReadOnlySpan<byte> rawBody, string? header, IReadOnlyList<SecretText> secrets) =>
        HmacCheck.Verify(SignatureScheme.PlainHmac, rawBody, header, Prefix, secrets);

    public static string Sign(ReadOnlySpan<byte> rawBody, SecretText secret) =>
        Prefix + Convert.ToHexStringLower(HmacCheck.Digest(secret, rawBody));
}
