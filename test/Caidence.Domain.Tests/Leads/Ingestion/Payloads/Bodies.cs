using System.Text;
using Caidence.Leads.Ingestion.Payloads;
using Shouldly;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

internal static class Bodies
{
    public static ReadOnlyMemory<byte> Utf8(string text) => Encoding.UTF8.GetBytes(text);

    public static IReadOnlyList<InboundEvent> Events(PayloadReading reading) => reading.ShouldBeOfType<PayloadReading.Read>().Events;

    public static InboundEvent Event(PayloadReading reading) => Events(reading).ShouldHaveSingleItem();

    public static PayloadReading Generic(string text, PayloadFormat format = PayloadFormat.Json, string? deliveryId = null, string? externalIdKey = null) =>
        GenericPayload.Read(new(Utf8(text), format, deliveryId, externalIdKey));

    public static Dictionary<string, string> Answers(PayloadReading reading) =>
        GenericPayload.ToRawLead(Event(reading).Payload).Answers.ToDictionary(answer => answer.Key, answer => string.Join('|', answer.Values));
}
