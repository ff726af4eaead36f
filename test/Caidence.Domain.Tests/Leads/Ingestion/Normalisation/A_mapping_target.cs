using System.Text.Json;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Localization;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class A_mapping_target
{
    [Fact]
    public void Travels_under_the_plans_names() =>
        string.Join(' ', MappingTarget.All.Select(target => target.Name)).ShouldBe(
            "firstName lastName fullName email phone company jobTitle linkedinProfile street city region postalCode country "
            + "sourceCampaign sourceAdSet sourceAd utmSource utmMedium utmCampaign gclid fbclid consent externalId custom ignore");

    [Fact]
    public void Is_found_by_its_name()
    {
        MappingTarget.TryParse("linkedinProfile", out var target).ShouldBeTrue();
        target.ShouldBe(MappingTarget.Of(LeadField.LinkedinProfile));
        MappingTarget.TryParse("status", out _).ShouldBeFalse();
        MappingTarget.TryParse(null, out _).ShouldBeFalse();
    }

    [Fact]
    public void Has_a_text_and_so_has_every_word_of_ingestion()
    {
        using var stream = typeof(CaidenceResource).Assembly.GetManifestResourceStream("Caidence.Localization.LeadIngestion.en.json")!;
        var texts = JsonDocument.Parse(stream).RootElement.GetProperty("texts");
        string[] keys =
        [
            .. MappingTarget.All.Select(target => target.DisplayKey),
            .. Words<MappingRule>(), .. Words<NormalisationNote>(), .. Words<SuggestionReason>(), .. Words<Caidence.Leads.ConsentState>(),
            .. Words<Caidence.Leads.Ingestion.Payloads.PayloadProblem>(),
            .. Words<Caidence.Leads.Sources.SignatureScheme>(), .. Words<Caidence.Leads.Sources.SignatureRefusal>(),
        ];

        keys.Where(key => !texts.TryGetProperty(key, out _)).ShouldBeEmpty();
    }

    private static IEnumerable<string> Words<T>()
        where T : struct, Enum => Enum.GetNames<T>().Select(name => $"{typeof(T).Name}:{name}");
}
