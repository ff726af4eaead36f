using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class A_notification_of_Meta
{
    [Fact]
    public void Tells_which_lead_of_which_page_and_form()
    {
        var notice = Event(Read(Change("""{"leadgen_id":"900","page_id":"101","form_id":"77","created_time":1763630130}""")));

        notice.Kind.ShouldBe(InboundEventKind.Notice);
        notice.Key.ShouldBe(new EventKey("101:900"));
        (notice.ProviderLeadId, notice.PageId, notice.FormId, notice.IsTest).ShouldBe(("900", "101", "77", false));
        notice.OccurredAt.ShouldBe(new DateTime(2025, 11, 20, 9, 15, 30, DateTimeKind.Utc));
    }

    [Fact]
    public void Keeps_every_digit_of_ids_that_come_as_numbers()
    {
        var notice = Event(Read(Change("""{"leadgen_id":12345678901234567,"page_id":101}""")));

        notice.Key.ShouldBe(new EventKey("101:12345678901234567"));
    }

    [Fact]
    public void Falls_back_to_the_entry_where_the_page_is_missing() =>
        Event(Read(Change("""{"leadgen_id":"900"}"""))).PageId.ShouldBe("101");

    [Fact]
    public void Holds_many_changes_of_many_pages_and_ignores_other_fields()
    {
        var reading = Read("""
            {"object":"page","entry":[
              {"id":"1","changes":[
                {"field":"leadgen","value":{"leadgen_id":"11"}},
                {"field":"feed","value":{"message":"hello"}},
                {"field":"leadgen_fat","value":{"leadgen_id":"99"}}]},
              {"id":"2","messaging":[{}]},
              {"id":"3","changes":[{"field":"leadgen","value":{"leadgen_id":"31"}},{"field":"leadgen","value":{"leadgen_id":"32"}}]}]}
            """);

        Events(reading).Select(notice => notice.Key.Value).ShouldBe(["1:11", "3:31", "3:32"]);
    }

    [Theory]
    [InlineData("""{"field":"leadgen"}""")]
    [InlineData("""{"field":"leadgen","value":"oops"}""")]
    [InlineData("""{"field":"leadgen","value":{"leadgen_id":{}}}""")]
    public void Survives_one_bad_change(string bad)
    {
        var reading = Read($$$"""{"entry":[{"id":"1","changes":[{{{bad}}},{"field":"leadgen","value":{"leadgen_id":"11"}}]}]}""");

        Event(reading).ProviderLeadId.ShouldBe("11");
        ((PayloadReading.Read)reading).Skipped.ShouldBe([new("entry[0].changes[0]", PayloadProblem.NoLeadId)]);
    }

    [Theory]
    [InlineData("444444444444", "444444444444")]
    [InlineData("0", "900")]
    [InlineData("101", "444444444444")]
    public void Is_a_test_when_it_comes_from_the_dashboard(string page, string lead) =>
        Event(Read(Change($$"""{"leadgen_id":"{{lead}}","page_id":"{{page}}"}"""))).IsTest.ShouldBeTrue();

    [Theory]
    [InlineData("\"1763630130\"")]
    [InlineData("1763630130000")]
    public void Tells_the_time_however_it_is_spelled(string time) =>
        Event(Read(Change($$"""{"leadgen_id":"1","created_time":{{time}}}"""))).OccurredAt!.Value.Year.ShouldBe(2025);

    [Theory]
    [InlineData("9223372036854775807")]
    [InlineData("1e30")]
    [InlineData("-1")]
    [InlineData("\"yesterday\"")]
    public void Has_no_time_rather_than_a_wrong_one(string time) =>
        Event(Read(Change($$"""{"leadgen_id":"1","created_time":{{time}}}"""))).OccurredAt.ShouldBeNull();

    [Theory]
    [InlineData("""{"object":"page"}""")]
    [InlineData("""{"object":"page","entry":{}}""")]
    [InlineData("""{"object":"instagram","entry":[{"id":"1","changes":[{"field":"comments","value":{}}]}]}""")]
    public void May_be_about_nothing_of_ours(string body) => Events(Read(body)).ShouldBeEmpty();

    [Fact]
    public void Is_an_object() => Read("[]").ShouldBe(new PayloadReading.Unreadable(PayloadProblem.NotAnObject));

    private static PayloadReading Read(string body) => MetaPayload.Read(Utf8(body));

    private static string Change(string value) =>
        $$$"""{"object":"page","entry":[{"id":"101","time":1763630132,"changes":[{"field":"leadgen","value":{{{value}}}}]}]}""";
}
