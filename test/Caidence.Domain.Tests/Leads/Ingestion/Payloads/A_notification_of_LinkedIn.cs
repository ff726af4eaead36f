using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class A_notification_of_LinkedIn
{
    [Fact]
    public void Announces_a_lead()
    {
        var notice = Event(Read("CREATED"));

        notice.Kind.ShouldBe(InboundEventKind.Notice);
        notice.ProviderLeadId.ShouldBe("a1b2-3");
        notice.Key.ShouldBe(LinkedInPayload.KeyOf("a1b2-3"));
        notice.OwnerUrn.ShouldBe("urn:li:sponsoredAccount:522529623");
        notice.OccurredAt.ShouldBe(new DateTime(2025, 11, 20, 9, 15, 32, DateTimeKind.Utc));
    }

    [Fact]
    public void Asks_for_an_erasure_under_a_key_of_its_own()
    {
        var erasure = Event(Read("DELETED"));

        erasure.Kind.ShouldBe(InboundEventKind.Erasure);
        erasure.ProviderLeadId.ShouldBe("a1b2-3");
        erasure.Key.ShouldNotBe(Event(Read("CREATED")).Key);
    }

    [Fact]
    public void Names_an_owner_inside_an_object_too() =>
        Event(LinkedInPayload.Read(Utf8(
            """{"type":"LEAD_ACTION","leadAction":"CREATED","leadGenFormResponse":"1","owner":{"organization":"urn:li:organization:5"}}""")))
            .OwnerUrn.ShouldBe("urn:li:organization:5");

    [Theory]
    [InlineData("""{"type":"ORGANIZATION_SOCIAL_ACTION_NOTIFICATIONS"}""")]
    [InlineData("""{"type":"LEAD_ACTION","leadAction":"WAVED","leadGenFormResponse":"urn:li:leadGenFormResponse:1"}""")]
    public void May_be_about_nothing_of_ours(string body) => Events(LinkedInPayload.Read(Utf8(body))).ShouldBeEmpty();

    [Fact]
    public void Needs_the_id() =>
        LinkedInPayload.Read(Utf8("""{"type":"LEAD_ACTION","leadAction":"CREATED"}"""))
            .ShouldBe(new PayloadReading.Unreadable(PayloadProblem.NoLeadId));

    private static PayloadReading Read(string action) => LinkedInPayload.Read(Utf8(
        $$"""
        {"type":"LEAD_ACTION","leadGenFormResponse":"urn:li:leadGenFormResponse:a1b2-3","leadGenForm":"urn:li:versionedLeadGenForm:(urn:li:leadGenForm:5,1)",
         "owner":"urn:li:sponsoredAccount:522529623","leadType":"SPONSORED","leadAction":"{{action}}","occurredAt":1763630132000}
        """));
}
