using System.Text;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Ingestion.Payloads;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class Readers_survive_anything
{
    private static readonly string[] Pieces =
    [
        "{", "}", "[", "]", ":", ",", "\"", "\\u0000", "\\ud800", "\\udc00", "\\u00e4", "1e999", "4.47701E+11", "null", "true", " ", "\n", "=", "&", "%", "+", "<a>",
        "</a>", "<!DOCTYPE a>", "&amp;", "\"entry\":[{\"id\":\"1\",\"changes\":[{\"field\":\"leadgen\",\"value\":", "\"leadgen_id\":", "\"lead_id\":",
        "\"user_column_data\":[{", "\"column_id\":", "\"string_value\":", "\"google_key\":", "\"type\":\"LEAD_ACTION\",", "\"leadAction\":\"CREATED\",",
        "\"leadGenFormResponse\":", "\"email\":", "\"phone\":", "\"a__b\":", "\"a[b]\":", "\"a@b.example\"", "\"+49 170 1234567\"", "\uFEFF", "😀",
    ];

    private static readonly Gen<byte[]> Bytes = Gen.Byte.Array[0, 200];

    private static readonly Gen<byte[]> NearlyJson =
        Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index]).Array[0, 40].Select(pieces => Encoding.UTF8.GetBytes(string.Concat(pieces)));

    private static readonly string[] Good =
    [
        """{"object":"page","entry":[{"id":"101","changes":[{"field":"leadgen","value":{"leadgen_id":"900","page_id":"101"}}]}]}""",
        """{"type":"LEAD_ACTION","leadGenFormResponse":"urn:li:x:1","leadAction":"CREATED","owner":"urn:li:organization:1"}""",
        """{"lead_id":"1","user_column_data":[{"column_id":"EMAIL","string_value":"a@b.example"}],"google_key":"k"}""",
        """[{"name":"Ada","email":"a@b.example","phone":1701234567},{"fields":[{"name":"x","value":"y"}]}]""",
        "name=Ada&email=a%40b.example&a[b]=%FF",
        "<lead><name>Ada</name><email x='1'>a@b.example</email></lead>",
    ];

    private static readonly Gen<byte[]> NearlyRight = Gen.Select(
        Gen.Int[0, Good.Length - 1], Gen.Select(Gen.Int[0, 150], Gen.Byte).Array[0, 4], (index, changes) => Changed(Good[index], changes));

    private static readonly Gen<byte[]> Body = Gen.OneOf(Bytes, NearlyJson, NearlyRight);

    [Fact]
    public void Reading_never_throws_and_what_was_read_can_be_normalised() => Body.Sample(body =>
    {
        Check(MetaPayload.Read(body), null);
        Check(LinkedInPayload.Read(body), null);
        Check(GooglePayload.Read(body), GooglePayload.ToRawLead);
        foreach (var format in Enum.GetValues<PayloadFormat>())
        {
            Check(GenericPayload.Read(new(body, format, ExternalIdKey: "name")), payload => GenericPayload.ToRawLead(payload));
        }
    }, iter: 5_000);

    [Theory]
    [InlineData("long name over many", 20_000)]
    [InlineData("many signs", 400_000)]
    [InlineData("many digits", 400_000)]
    [InlineData("many values", 400_000)]
    [InlineData("many brackets", 400_000)]
    public async Task Reading_takes_no_longer_because_somebody_is_clever(string trick, int size)
    {
        var body = trick switch
        {
            "long name over many" => $"{{\"{new string('k', 500_000)}\":{{{string.Join(',', Enumerable.Range(0, size).Select(n => $"\"{n}\":1"))}}}}}",
            "many signs" => $$"""{"email":"<{{new string('@', size)}}"}""",
            "many digits" => $$"""{"phone":"{{new string('1', size)}} x"}""",
            "many values" => $$"""{"a":[{{string.Join(',', Enumerable.Repeat("1", size))}}]}""",
            _ => $$"""{"a{{string.Concat(Enumerable.Repeat("[b]", size / 3))}}":"{{new string('[', size)}}"}""",
        };

        await Task.Run(() => Check(GenericPayload.Read(new(Encoding.UTF8.GetBytes(body), PayloadFormat.Json)), payload => GenericPayload.ToRawLead(payload)))
            .WaitAsync(TimeSpan.FromSeconds(30));
    }

    private static byte[] Changed(string text, (int At, byte Value)[] changes)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        foreach (var (at, value) in changes)
        {
            bytes[at % bytes.Length] = value;
        }

        return bytes;
    }

    private static void Check(PayloadReading reading, Func<string, RawLead>? toRawLead)
    {
        foreach (var inbound in (reading as PayloadReading.Read)?.Events ?? [])
        {
            inbound.Key.Value.Length.ShouldBeLessThanOrEqualTo(EventKey.MaxLength);
            inbound.Key.Value.ShouldNotContain('\0');
            inbound.ProviderLeadId?.ShouldNotContain('\0');
            _ = Encoding.GetEncoding("utf-8", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback).GetBytes(inbound.Payload);
            if (toRawLead is not null)
            {
                LeadNormaliser.Normalise(toRawLead(inbound.Payload), FieldMapping.None, new("DE"));
            }
        }
    }
}
