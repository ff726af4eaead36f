using Caidence.Core.Security;

namespace Caidence.Leads.Sources.Signatures;

/// <summary>Meta's question before it sends anything: <c>hub.mode</c>, <c>hub.verify_token</c>, <c>hub.challenge</c>.</summary>
public static class MetaHandshake
{
    /// <summary>The text to answer with, as it is and as plain text; null to answer 403 without an echo.</summary>
    public static string? Answer(string? mode, string? verifyToken, string? challenge, SecretText expectedToken) =>
        mode == "subscribe"
        && expectedToken.HasValue()
        && expectedToken.Equals(new SecretText(verifyToken ?? ""))
        && ChallengeText.IsHarmless(challenge) ? challenge : null;
}
