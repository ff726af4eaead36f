using System.Text;
using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

public static class LinkedInSignature
{
    public const string Header = "X-LI-Signature";

    private const string Prefix = "hmacsha256=";

    /// <summary>The prefix is part of what is signed, but not of the header.</summary>
    public static SignatureVerdict Verify(ReadOnlySpan<byte> rawBody, string? header, IReadOnlyList<SecretText> clientSecrets)
    {
        byte[] message = [.. Encoding.ASCII.GetBytes(Prefix), .. rawBody];
        var digest = header?.StartsWith(Prefix, StringComparison.Ordinal) == true ? header[Prefix.Length..] : header;
        return HmacCheck.Verify(SignatureScheme.LinkedIn, message, digest, prefix: "", clientSecrets);
    }

    /// <summary>The <c>challengeResponse</c> that keeps a subscription alive; null for a challenge that must not be answered.</summary>
    // Whoever chooses the challenge chooses what we sign. One that reads "hmacsha256={...}" would be a forged lead.
    public static string? Answer(string? challengeCode, SecretText clientSecret) =>
        ChallengeText.IsHarmless(challengeCode) && clientSecret.HasValue()
            ? Convert.ToHexStringLower(HmacCheck.Digest(clientSecret, Encoding.ASCII.GetBytes(challengeCode)))
            : null;
}
