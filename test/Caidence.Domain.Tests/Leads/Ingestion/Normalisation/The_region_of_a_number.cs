using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Normalisation.Submissions;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class The_region_of_a_number
{
    [Theory]
    [InlineData("AT", "DE", "CH", "FR", "AT")]
    [InlineData(null, "Germany", "CH", "FR", "DE")]
    [InlineData("Atlantis", "Deutschland", "CH", "FR", "DE")]
    [InlineData(null, null, "CH", "FR", "CH")]
    [InlineData(null, null, null, "fra", "FR")]
    [InlineData(null, null, null, null, null)]
    public void Comes_from_campaign_contact_brand_organization(string? campaign, string? contact, string? brand, string? organization, string? region) =>
        new PhoneRegions(campaign, brand, organization).Resolve(contact).ShouldBe(region);

    [Theory]
    [InlineData("United States", "US")]
    [InlineData("USA", "US")]
    [InlineData("u.k.", "GB")]
    [InlineData("Österreich", "AT")]
    [InlineData("España", "ES")]
    [InlineData("Türkiye", "TR")]
    public void Is_read_from_a_countrys_name(string country, string code) => CountryRegion.Find(country).ShouldBe(code);

    [Fact]
    public void Is_the_contacts_own_before_the_workspaces() =>
        LeadNormaliser.Normalise(With(("phone", "06 12 34 56 78"), ("country", "France")), FieldMapping.None, new(Organization: "DE"))
            .Phone!.E164.ShouldBe("+33612345678");
}
