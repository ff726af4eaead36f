using System.Text.Json;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>LinkedIn's notification: one lead, created or deleted, ids only.</summary>
public static class LinkedInPayload
{
    private const string Created = "CREATED";
    private const string Deleted = "DELETED";

    public static PayloadReading Read(ReadOnlyMemory<byte> body)
    {
        if (StrictJson.Read(body, out var root) is { } unreadable)
        {
            return unreadable;
        }

        if (root.ValueKind != JsonValueKind.Object)
        {
            return new PayloadReading.Unreadable(PayloadProblem.NotAnObject);
        }

        var action = root.Text("leadAction")?.ToUpperInvariant();
        if (root.Text("type") != "LEAD_ACTION" || action is not (Created or Deleted))
        {
            return new PayloadReading.Read([]);
        }

        return root.Id("leadGenFormResponse") is { } response
            ? new PayloadReading.Read([ToEvent(root, IdOf(response), action)])
            : new PayloadReading.Unreadable(PayloadProblem.NoLeadId);
    }

    /// <summary>The key under which the webhook announces a new lead, for one found by asking.</summary>
    public static EventKey KeyOf(string leadId) => KeyOf(leadId, Created);

    private static EventKey KeyOf(string leadId, string action) => EventKey.OfId($"{leadId}:{action}");

    private static InboundEvent ToEvent(JsonElement root, string leadId, string action) => new()
    {
        Kind = action == Deleted ? InboundEventKind.Erasure : InboundEventKind.Notice,
        Key = KeyOf(leadId, action),
        Payload = root.GetRawText(),
        ProviderLeadId = leadId,
        FormId = root.Id("leadGenForm"),
        OwnerUrn = OwnerOf(root),
        OccurredAt = JsonTime.Read(root.Text("occurredAt")),
    };

    private static string? OwnerOf(JsonElement root) =>
        root.Id("owner")
        ?? (root.TryGetProperty("owner", out var owner)
            ? owner.Id("sponsoredAccount") ?? owner.Id("organization")
            : null);

    private static string IdOf(string urn) => urn[(urn.LastIndexOf(':') + 1)..];
}
