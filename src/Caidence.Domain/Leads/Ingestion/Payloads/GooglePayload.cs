using System.Buffers;
using System.Text;
using System.Text.Json;
using Caidence.Core.Security;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Google's lead form: the whole lead, and among its members the shared secret.</summary>
public static class GooglePayload
{
    private const string KeyMember = "google_key";

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

        var payload = WithoutKey(root);
        var leadId = root.Id("lead_id");
        var lead = new InboundEvent
        {
            Kind = InboundEventKind.Lead,
            Key = leadId is null ? EventKey.OfContent(payload) : EventKey.OfId(leadId),
            Payload = payload,
            IsTest = root.Flag("is_test"),
            ProviderLeadId = leadId,
            FormId = root.Id("form_id"),
            OccurredAt = JsonTime.Read(root.Text("lead_submit_time")),
        };
        return new PayloadReading.Read([lead]) { GoogleKey = KeyOf(root) };
    }

    /// <param name="payload">As kept by <see cref="Read"/>.</param>
    public static RawLead ToRawLead(string payload)
    {
        using var document = JsonDocument.Parse(payload);
        var root = document.RootElement;
        return new()
        {
            ProviderLeadId = root.Id("lead_id"),
            SubmittedAt = JsonTime.Read(root.Text("lead_submit_time")),
            IsTest = root.Flag("is_test"),
            Answers = [.. root.Items("user_column_data").Select(ToAnswer)],
            Attribution = new()
            {
                FormId = root.Id("form_id"),
                CampaignId = IdOrNull(root, "campaign_id"),
                AdSetId = IdOrNull(root, "adgroup_id") ?? IdOrNull(root, "asset_group_id"),
                AdId = IdOrNull(root, "creative_id"),
                GoogleClickId = root.Id("gcl_id"),
            },
        };
    }

    private static LeadAnswer ToAnswer(JsonElement column)
    {
        var question = column.Text("column_name");
        return new(column.Text("column_id") ?? question ?? "", question, column.Text("string_value") is { } value ? [value] : [])
        {
            IsNumber = column.ValueKind == JsonValueKind.Object
                && column.TryGetProperty("string_value", out var typed) && typed.ValueKind == JsonValueKind.Number,
        };
    }

    // Google writes 0 for what a campaign does not have.
    private static string? IdOrNull(JsonElement root, string name) => root.Id(name) is { } id && id != "0" ? id : null;

    private static SecretText? KeyOf(JsonElement root) =>
        root.EnumerateObject().Where(IsKey).Select(member => JsonText.Scalar(member.Value)).FirstOrDefault() is { } key
            ? new SecretText(key)
            : null;

    private static string WithoutKey(JsonElement root)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, JsonText.Readable))
        {
            writer.WriteStartObject();
            foreach (var member in root.EnumerateObject().Where(member => !IsKey(member)))
            {
                member.WriteTo(writer);
            }

            writer.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    // Google's own samples once spell it Google_key.
    private static bool IsKey(JsonProperty member) => member.Name.Equals(KeyMember, StringComparison.OrdinalIgnoreCase);
}
