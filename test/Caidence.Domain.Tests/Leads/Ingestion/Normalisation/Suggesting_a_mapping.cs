using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Normalisation.Submissions;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Suggesting_a_mapping
{
    [Theory]
    [InlineData("crm", "7", "externalId", SuggestionReason.Mapping)]
    [InlineData("Vorname", "Ada", "firstName", SuggestionReason.Synonym)]
    [InlineData("What is your first name?", "Ada", "firstName", SuggestionReason.Wording)]
    [InlineData("Wie lautet deine E-Mail?", "", "email", SuggestionReason.Wording)]
    [InlineData("q17", "ada@example.com", "email", SuggestionReason.Content)]
    [InlineData("q18", "+49 170 1234567", "phone", SuggestionReason.Content)]
    [InlineData("q19", "https://www.linkedin.com/in/ada", "linkedinProfile", SuggestionReason.Content)]
    [InlineData("q20", "blue", "custom", SuggestionReason.None)]
    [InlineData("title", "Mrs.", "custom", SuggestionReason.None)]
    public void Looks_at_mapping_name_wording_and_content(string key, string value, string target, SuggestionReason reason)
    {
        var suggestion = MappingSuggestions.Suggest([With((key, value))], Mapping(("crm", "externalId"))).ShouldHaveSingleItem();

        (suggestion.Target.Name, suggestion.Reason).ShouldBe((target, reason));
    }

    [Fact]
    public void Shows_a_few_samples_of_every_key_ever_met()
    {
        var recent = Enumerable.Range(1, 9).Select(number => With(("q", $"answer {number % 5}"), ($"only{number % 2}", new string('x', 500))));

        var suggestions = MappingSuggestions.Suggest(recent, FieldMapping.None);

        suggestions.Select(suggestion => suggestion.SenderKey).ShouldBe(["q", "only1", "only0"]);
        suggestions[0].Samples.ShouldBe(["answer 1", "answer 2", "answer 3"]);
        suggestions[1].Samples[0].Length.ShouldBeLessThan(100);
    }
}
