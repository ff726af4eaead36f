using System.Text.Json;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Zapier, Make and everybody's own webhook: one lead, or a list of them, in a form that a person made up.</summary>
public static class GenericPayload
{
    public static PayloadReading Read(Delivery delivery)
    {
        if (ReadBody(delivery, out var root) is { } unreadable)
        {
            return unreadable;
        }

        return root.ValueKind switch
        {
            JsonValueKind.Object => ReadItems([root], delivery, isList: false),
            JsonValueKind.Array when root.GetArrayLength() > PayloadLimits.MaxItems =>
                new PayloadReading.Unreadable(PayloadProblem.TooManyItems),
            JsonValueKind.Array when root.GetArrayLength() == 0 => new PayloadReading.Unreadable(PayloadProblem.Empty),
            JsonValueKind.Array => ReadItems([.. root.EnumerateArray()], delivery, isList: true),
            _ => new PayloadReading.Unreadable(PayloadProblem.NotAnObject),
        };
    }

    /// <param name="payload">As kept by <see cref="Read"/>.</param>
    /// <param name="providerLeadId">The id of the event, if the source maps one.</param>
    public static RawLead ToRawLead(string payload, string? providerLeadId = null)
    {
        using var document = JsonDocument.Parse(payload);
        return new()
        {
            ProviderLeadId = providerLeadId,
            IsTest = document.RootElement.Flag(TestMember),
            Answers = AnswerReader.Read(document.RootElement),
        };
    }

    // These senders have no mark for a test of their own; ours is documented on the source's page.
    private const string TestMember = "test";

    private static PayloadReading.Unreadable? ReadBody(Delivery delivery, out JsonElement root) => delivery.Format switch
    {
        PayloadFormat.Json => StrictJson.Read(delivery.Body, out root),
        PayloadFormat.Form => FormBody.Read(delivery.Body.Span, out root),
        PayloadFormat.Xml => XmlBody.Read(delivery.Body, out root),
        _ => TextBody.Read(delivery.Body, out root),
    };

    private static PayloadReading ReadItems(IReadOnlyList<JsonElement> items, Delivery delivery, bool isList)
    {
        var events = new List<InboundEvent>();
        var skipped = new List<UnreadableItem>();
        foreach (var (index, item) in items.Index())
        {
            if (ProblemOf(item) is { } problem)
            {
                skipped.Add(new($"[{index}]", problem));
                continue;
            }

            events.Add(ToEvent(item, delivery, isList ? $"#{index}" : ""));
        }

        return skipped is [var only] && !isList
            ? new PayloadReading.Unreadable(only.Problem)
            : new PayloadReading.Read(events) { Skipped = skipped };
    }

    private static PayloadProblem? ProblemOf(JsonElement item) =>
        item.ValueKind != JsonValueKind.Object ? PayloadProblem.NotAnObject
        : !item.EnumerateObject().Any() ? PayloadProblem.Empty
        : AnswerReader.Read(item).Sum(answer => Math.Max(answer.Values.Count, 1)) > PayloadLimits.MaxFields ? PayloadProblem.TooManyFields
        : null;

    private static InboundEvent ToEvent(JsonElement item, Delivery delivery, string position)
    {
        var payload = item.GetRawText();
        var externalId = delivery.ExternalIdKey is { } key ? ExternalIdOf(item, key) : null;
        return new()
        {
            Kind = InboundEventKind.Lead,
            Key = externalId is not null ? EventKey.OfId($"id:{externalId}")
                : delivery.DeliveryId is { Length: > 0 } id ? EventKey.OfId($"delivery:{id}{position}")
                : EventKey.OfContent(payload),
            Payload = payload,
            IsTest = item.Flag(TestMember),
            ProviderLeadId = externalId,
        };
    }

    private static string? ExternalIdOf(JsonElement item, string key) =>
        AnswerReader.Read(item).FirstOrDefault(answer => FieldKey.AreEqual(answer.Key, key))?.Values is [var first, ..]
        && first.Trim() is { Length: > 0 and <= JsonText.MaxIdLength } id
        && !id.Any(char.IsControl)
            ? id
            : null;
}
