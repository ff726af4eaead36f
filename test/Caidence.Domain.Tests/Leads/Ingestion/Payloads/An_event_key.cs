using Caidence.Leads.Ingestion.Payloads;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Payloads.Bodies;

namespace Caidence.Domain.Tests.Leads.Ingestion.Payloads;

public class An_event_key
{
    private const string Body = """{"email":"a@b.example","CRM Id":42}""";

    [Fact]
    public void Is_the_mapped_external_id_first()
    {
        var lead = Event(Generic(Body, deliveryId: "d1", externalIdKey: "crm_id"));

        lead.Key.ShouldBe(new EventKey("id:42"));
        lead.ProviderLeadId.ShouldBe("42");
    }

    [Fact]
    public void Is_the_id_of_the_delivery_next() =>
        Event(Generic(Body, deliveryId: "d1", externalIdKey: "unknown")).Key.ShouldBe(new EventKey("delivery:d1"));

    [Fact]
    public void Is_the_hash_of_the_content_last() => Event(Generic(Body)).Key.IsContentHash.ShouldBeTrue();

    [Theory]
    [InlineData("""{ "CRM Id" : 42, "email" : "a@b.example" }""")]
    [InlineData("""{"email":"\u0061@b.example","CRM Id":42}""")]
    public void Does_not_depend_on_order_white_space_or_escapes(string same) => Event(Generic(same)).Key.ShouldBe(Event(Generic(Body)).Key);

    [Theory]
    [InlineData("""{"email":"a@b.example","CRM Id":"42"}""")]
    [InlineData("""{"email":"A@b.example","CRM Id":42}""")]
    [InlineData("""{"email":"a@b.example"}""")]
    public void Depends_on_everything_else(string other) => Event(Generic(other)).Key.ShouldNotBe(Event(Generic(Body)).Key);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("a\\u0000b")]
    public void Is_never_an_empty_or_invisible_id(string id) =>
        Event(Generic($$"""{"id":"{{id}}","email":"a@b.example"}""", externalIdKey: "id")).Key.IsContentHash.ShouldBeTrue();

    [Fact]
    public void Always_fits_into_an_index()
    {
        EventKey.OfId(new string('x', 5000)).Value.Length.ShouldBeLessThanOrEqualTo(EventKey.MaxLength);
        EventKey.OfId("a\0b").Value.ShouldStartWith("sha256:");
        EventKey.OfId(new string('x', 5000)).ShouldNotBe(EventKey.OfId(new string('x', 5001)));
    }
}
