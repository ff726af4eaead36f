using System.Text.Json;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Meta's notification: up to 1,000 changes of several pages and several fields, ids only.</summary>
public static class MetaPayload
{
    // What the "Test" button of the App Dashboard sends; such a lead cannot be fetched.
    private const string DashboardTestId = "444444444444";

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

        var changes = root.Items("entry").SelectMany((entry, at) => LeadChanges(entry, at)).ToList();
        return new PayloadReading.Read([.. changes.Select(change => change.Event).OfType<InboundEvent>()])
        {
            Skipped = [.. changes.Where(change => change.Event is null).Select(change => new UnreadableItem(change.Path, PayloadProblem.NoLeadId))],
        };
    }

    /// <summary>The same for the webhook and for a lead found by asking.</summary>
    public static EventKey KeyOf(string? pageId, string leadId) => EventKey.OfId($"{pageId}:{leadId}");

    private static IEnumerable<(string Path, InboundEvent? Event)> LeadChanges(JsonElement entry, int entryAt) =>
        entry.Items("changes")
            .Select((change, at) => (Path: $"entry[{entryAt}].changes[{at}]", Change: change))
            .Where(item => item.Change.Text("field") == "leadgen")
            .Select(item => (item.Path, ToEvent(item.Change, entry)));

    private static InboundEvent? ToEvent(JsonElement change, JsonElement entry)
    {
        if (!change.TryGetProperty("value", out var value) || value.Id("leadgen_id") is not { } leadId)
        {
            return null;
        }

        var pageId = value.Id("page_id") ?? entry.Id("id");
        return new()
        {
            Kind = InboundEventKind.Notice,
            Key = KeyOf(pageId, leadId),
            Payload = value.GetRawText(),
            IsTest = leadId == DashboardTestId || pageId is DashboardTestId or "0",
            ProviderLeadId = leadId,
            PageId = pageId,
            FormId = value.Id("form_id"),
            OccurredAt = JsonTime.Read(value.Text("created_time") ?? entry.Text("time")),
        };
    }
}
