namespace Caidence.Platforms.Http;

/// <summary>A platform's error text made fit for logs and pages.</summary>
internal static class PlatformReason
{
    private const int Longest = 300;

    // Meta repeats a token it cannot read inside the message ("Malformed access token EAAB...").
    public static string From(string message, string accessToken)
    {
        var safe = accessToken.Length == 0 ? message : message.Replace(accessToken, "[token]", StringComparison.Ordinal);
        return safe.Length <= Longest ? safe : safe[..Longest] + "…";
    }
}
