using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class A_lead_from_Google
{
    private const string Body = """
        {"lead_id":"lead-1","user_column_data":[
           {"column_name":"Full Name","string_value":"Zoë Müller","column_id":"FULL_NAME"},
           {"column_name":"What is your budget?","string_value":"10.000 €","column_id":""},
           {"string_value":"ada@example.com","column_id":"EMAIL"},
           {"column_id":"CITY"}],
         "api_version":"1.0","form_id":40000000001,"campaign_id":20000000001,"adgroup_id":0,"asset_group_id":"123","creative_id":30000000001,
         "google_key":"the-key","is_test":false,"gcl_id":"click-1","lead_submit_time":"2026-11-20T09:15:32Z","something_new":{"a":[1]}}
        """;

    private static readonly InboundEvent Lead = Event(GooglePayload.Read(Utf8(Body)));
    private static readonly RawLead Raw = GooglePayload.ToRawLead(Lead.Payload);

    [Fact]
    public void Is_known_by_its_lead_id() => (Lead.Key, Lead.IsTest, Lead.FormId).ShouldBe((new EventKey("lead-1"), false, "40000000001"));

    [Theory]
    [InlineData("google_key")]
    [InlineData("Google_key")]
    public void Gives_up_its_key_and_never_keeps_it(string spelling)
    {
        var reading = (PayloadReading.Read)GooglePayload.Read(Utf8(Body.Replace("google_key", spelling)));

        reading.GoogleKey!.Reveal().ShouldBe("the-key");
        Event(reading).Payload.ShouldNotContain("the-key");
        Event(reading).Payload.ShouldNotContain("oogle_key");
        Event(reading).Payload.ShouldContain("Zoë Müller");
    }

    [Fact]
    public void Has_no_key_when_none_was_sent() =>
        ((PayloadReading.Read)GooglePayload.Read(Utf8("""{"lead_id":"1"}"""))).GoogleKey.ShouldBeNull();

    [Theory]
    [InlineData("true")]
    [InlineData("\"true\"")]
    public void Is_a_test_when_it_says_so(string flag) =>
        Event(GooglePayload.Read(Utf8($$"""{"lead_id":"TeSter-123-abc","is_test":{{flag}}}"""))).IsTest.ShouldBeTrue();

    [Fact]
    public void Becomes_answers_by_column_id_or_else_by_the_question()
    {
        Raw.Answers.Select(answer => (answer.Key, answer.Question, Value: string.Join('|', answer.Values))).ShouldBe(
        [
            ("FULL_NAME", "Full Name", "Zoë Müller"),
            ("What is your budget?", "What is your budget?", "10.000 €"),
            ("EMAIL", null, "ada@example.com"),
            ("CITY", null, ""),
        ]);
    }

    [Fact]
    public void Says_which_advertisement_brought_it()
    {
        Raw.Attribution.ShouldBe(new()
        {
            FormId = "40000000001", CampaignId = "20000000001", AdSetId = "123", AdId = "30000000001", GoogleClickId = "click-1",
        });
        Raw.SubmittedAt.ShouldBe(new DateTime(2026, 11, 20, 9, 15, 32, DateTimeKind.Utc));
    }

    [Fact]
    public void May_have_a_very_long_id()
    {
        var id = new string('x', LeadConsts.MaxProviderIdLength);
        var lead = Event(GooglePayload.Read(Utf8($$"""{"lead_id":"{{id}}"}""")));

        lead.ProviderLeadId.ShouldBe(id);
        lead.Key.Value.Length.ShouldBeLessThanOrEqualTo(EventKey.MaxLength);
    }

    [Fact]
    public void Without_an_id_is_known_by_its_content_whatever_the_key()
    {
        var one = Event(GooglePayload.Read(Utf8("""{"form_id":1,"gcl_id":"x","google_key":"old"}"""))).Key;
        var other = Event(GooglePayload.Read(Utf8("""{ "google_key":"new", "gcl_id":"x", "form_id":1 }"""))).Key;

        one.IsContentHash.ShouldBeTrue();
        other.ShouldBe(one);
    }
}
