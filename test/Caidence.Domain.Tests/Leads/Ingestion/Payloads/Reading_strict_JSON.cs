using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class Reading_strict_JSON
{
    [Theory]
    [InlineData("""{"a":"\ud83d\ude00"}""")]
    [InlineData("""{"a":{"b":1},"c":{"b":1}}""")]
    [InlineData("""{"a":"\u0000"}""")]
    [InlineData("""{"id":12345678901234567890123456789}""")]
    [InlineData("\uFEFF{}")]
    [InlineData(" [1] ")]
    public void Takes_what_is_json(string text) => StrictJson.Read(Utf8(text), out _).ShouldBeNull();

    [Theory]
    [InlineData("", PayloadProblem.Empty, 0, 0)]
    [InlineData("\uFEFF \r\n", PayloadProblem.Empty, 0, 0)]
    [InlineData("{\n  \"name\": \"Ada \"Lovelace\"\"\n}", PayloadProblem.InvalidJson, 2, 17)]
    [InlineData("{\"näme\": oops}", PayloadProblem.InvalidJson, 1, 10)]
    [InlineData("{\"a\":1,}", PayloadProblem.InvalidJson, 1, 8)]
    [InlineData("{\"a\":1} x", PayloadProblem.InvalidJson, 1, 9)]
    [InlineData("{\"a\":\"line\nbreak\"}", PayloadProblem.InvalidJson, 1, 11)]
    [InlineData("{\"a\":1,\n\"b\":2,\n\"a\":3}", PayloadProblem.DuplicateProperty, 3, 1)]
    [InlineData("{\"a\":1,\"\\u0061\":3}", PayloadProblem.DuplicateProperty, 1, 8)]
    [InlineData("{\"a\":\"\\ud800\"}", PayloadProblem.LoneSurrogate, 1, 6)]
    [InlineData("{\"\\udc00\":1}", PayloadProblem.LoneSurrogate, 1, 2)]
    public void Says_what_is_wrong_and_where(string text, PayloadProblem problem, int line, int column) =>
        StrictJson.Read(Utf8(text), out _)
            .ShouldBe(new PayloadReading.Unreadable(problem, line == 0 ? null : new TextPosition(line, column)));

    [Fact]
    public void Refuses_bytes_that_are_no_utf8()
    {
        byte[] body = [.. "{\"a\":\"ä"u8, 0xE9, .. "\"}"u8];

        StrictJson.Read(body, out _).ShouldBe(new PayloadReading.Unreadable(PayloadProblem.NotUtf8, new TextPosition(1, 8)));
    }

    [Fact]
    public void Refuses_utf16() =>
        StrictJson.Read(System.Text.Encoding.Unicode.GetBytes("\uFEFF{}"), out _)!.Problem.ShouldBe(PayloadProblem.NotUtf8);

    [Theory]
    [InlineData('[', ']')]
    [InlineData('{', '}')]
    public void Goes_thirty_two_levels_deep_and_no_further(char open, char close)
    {
        StrictJson.Read(Utf8(Nested(32)), out _).ShouldBeNull();
        StrictJson.Read(Utf8(Nested(33)), out _)!.Problem.ShouldBe(PayloadProblem.TooDeep);
        StrictJson.Read(Utf8(Nested(100_000)), out _)!.Problem.ShouldBe(PayloadProblem.TooDeep);

        string Nested(int levels) => open == '['
            ? new string(open, levels) + new string(close, levels)
            : string.Concat(Enumerable.Repeat("{\"a\":", levels - 1)) + "{}" + new string(close, levels - 1);
    }
}
