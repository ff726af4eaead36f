namespace Caidence.Leads.Sources.Signatures;

/// <param name="Id">The event's id, the same on every attempt; unique per sender only.</param>
/// <param name="Timestamp">Unix seconds of this attempt.</param>
/// <param name="Signature">One or more <c>version,signature</c> items, separated by spaces.</param>
public sealed record StandardWebhooksHeaders(string? Id, string? Timestamp, string? Signature)
{
    /// <param name="header">Looks a header up, whatever its case; null where it is absent.</param>
    public static StandardWebhooksHeaders Read(Func<string, string?> header)
    {
        return new(Either("id"), Either("timestamp"), Either("signature"));

        string? Either(string name) => header($"webhook-{name}") ?? header($"svix-{name}");
    }
}
