using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Normalisation.Submissions;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Mapping_answers
{
    [Fact]
    public void Asks_the_source_first_and_the_synonyms_next()
    {
        var lead = Normalised(
            Mapping(("Q1", "email"), ("email", "custom"), ("secret", "ignore")),
            ("email", "office@example.com"), ("Q1", "ada@example.com"), ("secret", "42"), ("city", "Paris"), ("Budget?", "10"), ("company", "N/A"));

        lead.Email!.Display.ShouldBe("ada@example.com");
        lead.Address.City.ShouldBe("Paris");
        Custom(lead).ShouldBe(new Dictionary<string, string> { ["email"] = "office@example.com", ["budget"] = "10" });
        lead.Explanation.ShouldBe(
        [
            new("email", "custom:email", MappingRule.Mapping),
            new("Q1", "email", MappingRule.Mapping),
            new("secret", "ignore", MappingRule.Ignored),
            new("city", "city", MappingRule.Synonym),
            new("Budget?", "custom:budget", MappingRule.Custom),
            new("company", "company", MappingRule.Empty),
        ]);
    }

    [Fact]
    public void Finds_a_mapped_key_in_another_spelling() =>
        Normalised(Mapping(("Your Mail", "email")), ("your_mail", "ada@example.com")).Email.ShouldNotBeNull();

    [Fact]
    public void Keeps_an_answer_whose_target_nobody_knows_as_custom() =>
        Custom(Normalised(Mapping(("email", "status")), ("email", "won"))).ShouldBe(new Dictionary<string, string> { ["email"] = "won" });

    [Fact]
    public void Prefers_private_to_work_and_keeps_the_other()
    {
        var lead = Normalised(("WORK_EMAIL", "ada@work.example"), ("EMAIL", "ada@home.example"));

        lead.Email!.Display.ShouldBe("ada@home.example");
        Custom(lead)["work_email"].ShouldBe("ada@work.example");
        lead.Explanation[0].ShouldBe(new("WORK_EMAIL", "custom:work_email", MappingRule.Alternate));
    }

    [Fact]
    public void Takes_work_where_private_is_unusable_and_throws_nothing_away()
    {
        var lead = Normalised(("EMAIL", "no thanks"), ("WORK_EMAIL", "ada@work.example"));

        lead.Email!.Display.ShouldBe("ada@work.example");
        Custom(lead)["email"].ShouldBe("no thanks");
    }

    [Fact]
    public void Says_when_no_answer_was_usable() =>
        Normalised(("email", "no thanks")).Explanation.ShouldBe([new("email", "custom:email", MappingRule.Unusable)]);

    [Fact]
    public void Takes_the_first_of_several_answers_and_keeps_the_further_ones()
    {
        var raw = new RawLead { Answers = [new("city", "Where?", ["", "N/A", "Paris", "Rome"]), new("city", null, ["Oslo"])] };
        var lead = LeadNormaliser.Normalise(raw, FieldMapping.None, new());

        lead.Address.City.ShouldBe("Paris");
        lead.CustomFields.ShouldHaveSingleItem().Values.ShouldBe(["Rome", "Oslo"]);
    }

    [Theory]
    [InlineData("Mr")]
    [InlineData("Dr.")]
    [InlineData("Frau")]
    public void Knows_a_salutation_from_a_job(string title)
    {
        Normalised(("title", title)).JobTitle.ShouldBeNull();
        Custom(Normalised(("title", title)))["title"].ShouldBe(title);
        Normalised(("title", "Head of Growth")).JobTitle.ShouldBe("Head of Growth");
    }

    [Fact]
    public void Gives_nameless_answers_stable_keys()
    {
        var raw = new RawLead { Answers = [new("", "How did you hear of us?", ["Radio"]), new("?", null, ["x"])] };

        LeadNormaliser.Normalise(raw, FieldMapping.None, new()).CustomFields.Select(field => field.Key)
            .ShouldBe(["how_did_you_hear_of_us", "answer_2"]);
    }

    [Fact]
    public void Reads_the_question_where_the_key_says_nothing()
    {
        var raw = new RawLead { Answers = [new("question_123", "Work email", ["ada@work.example"])] };

        LeadNormaliser.Normalise(raw, FieldMapping.None, new()).Email.ShouldNotBeNull();
    }

    [Fact]
    public void Never_reaches_what_is_not_the_senders_to_set()
    {
        var lead = Normalised(("status", "won"), ("score", "100"), ("assigned_to", "me"), ("organization_id", "1"), ("brand_id", "2"));

        Custom(lead).Keys.ShouldBe(["status", "score", "assigned_to", "organization_id", "brand_id"]);
    }

    [Fact]
    public void Collects_attribution_but_believes_the_platform_first()
    {
        var raw = With(("utm_source", "newsletter"), ("gclid", "g1"), ("fbclid", "f1"), ("utm_term", "shoes"), ("campaign_name", "told by form"))
            with { Attribution = new() { CampaignName = "told by platform" } };
        var lead = LeadNormaliser.Normalise(raw, FieldMapping.None, new());

        lead.Attribution.ShouldBe(new()
        {
            CampaignName = "told by platform", UtmSource = "newsletter", GoogleClickId = "g1", FacebookClickId = "f1",
        });
        Custom(lead).ShouldBe(new Dictionary<string, string> { ["utm_term"] = "shoes" });
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("Ja", true)]
    [InlineData("Sí", true)]
    [InlineData("OUI!", true)]
    [InlineData("on", true)]
    [InlineData("1", true)]
    [InlineData("TRUE", true)]
    [InlineData("x", true)]
    [InlineData("I agree.", true)]
    [InlineData("no", false)]
    [InlineData("nein", false)]
    [InlineData("0", false)]
    [InlineData("maybe", null)]
    [InlineData("yes, but only by mail", null)]
    public void Knows_three_answers_to_a_question_of_consent(string value, bool? given) =>
        Normalised(("Opt-In", value)).Consents.ShouldBe([new("Opt-In", null, given, value)]);

    [Fact]
    public void Takes_the_id_that_the_source_maps() =>
        Normalised(Mapping(("CRM Id", "externalId")), ("CRM Id", "42")).ProviderLeadId.ShouldBe("42");
}
