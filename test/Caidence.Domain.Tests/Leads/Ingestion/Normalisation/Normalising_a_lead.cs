using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using CsCheck;
using Shouldly;
using Xunit;
using static Caidence.Domain.Tests.Leads.Ingestion.Normalisation.Submissions;

namespace Caidence.Domain.Tests.Leads.Ingestion.Normalisation;

public class Normalising_a_lead
{
    [Theory]
    [InlineData("email", "ada@example.com", true)]
    [InlineData("phone", "+49 170 1234567", true)]
    [InlineData("phone", "0170 1234567", true)]
    [InlineData("phone", "4.9170E+11", false)]
    [InlineData("email", "none", false)]
    [InlineData("name", "Ada", false)]
    public void Says_whether_anybody_can_be_reached(string key, string value, bool isReachable) =>
        Normalised((key, value)).HasUsableContact.ShouldBe(isReachable);

    [Fact]
    public void Prefers_a_number_it_understands()
    {
        var lead = Normalised(("phone", "+49 170"), ("work_phone", "+49 30 123456"));

        lead.Phone!.E164.ShouldBe("+4930123456");
    }

    [Fact]
    public void Notes_what_was_guessed_or_lost()
    {
        var raw = new RawLead
        {
            Answers = [new("name", null, ["Ada Lovelace"]), new("zip", null, ["1067"]) { IsNumber = true }, new("phone", null, ["4.47701E+11"])],
        };

        LeadNormaliser.Normalise(raw, FieldMapping.None, new("DE")).Notes
            .ShouldBe([NormalisationNote.NameSplit, NormalisationNote.PhoneLostDigits, NormalisationNote.PostalCodeSentAsNumber]);
    }

    [Fact]
    public void Prints_nobodys_data()
    {
        var lead = Normalised(("name", "Ada Lovelace"), ("email", "ada@example.com"), ("phone", "+491701234567"), ("note", "private"));

        $"{lead} {lead.Name} {lead.Email} {lead.Phone} {lead.CustomFields[0]} {lead.Address}".ShouldNotMatch("Ada|ada|170|private");
    }

    [Fact]
    public void Changes_nothing_when_done_twice() => Submission.Sample(raw =>
    {
        var once = LeadNormaliser.Normalise(raw, FieldMapping.None, new(Organization: "DE"));
        var twice = LeadNormaliser.Normalise(Again(once), FieldMapping.None, new(Organization: "DE"));

        twice.Name.First.ShouldBe(once.Name.First);
        twice.Name.Last.ShouldBe(once.Name.Last);
        twice.Email.ShouldBe(once.Email);
        twice.Phone?.MatchKey.ShouldBe(once.Phone?.MatchKey);
        twice.Company.ShouldBe(once.Company);
        twice.Address.ShouldBe(once.Address);
    }, iter: 5_000);

    [Fact]
    public void Explains_every_answer_and_loses_none() => Submission.Sample(raw =>
    {
        var lead = LeadNormaliser.Normalise(raw, FieldMapping.None, new(Organization: "DE"));

        lead.Explanation.Select(line => line.SenderKey).Distinct().ShouldBe(raw.Answers.Select(answer => answer.Key).Distinct());
        foreach (var (line, value) in lead.Explanation.Zip(raw.Answers, (line, answer) => (line, answer.Values[0])).Where(_ => lead.Explanation.Count == raw.Answers.Count))
        {
            var isCustom = line.Target.StartsWith("custom:", StringComparison.Ordinal);
            lead.CustomFields.Any(field => isCustom && line.Target == $"custom:{field.Key}" && field.Values.Contains(CleanText.Lines(value)))
                .ShouldBe(isCustom && line.Rule != MappingRule.Empty);
        }
    }, iter: 5_000);

    private static readonly string[] Keys =
        ["first_name", "last_name", "full_name", "email", "work_email", "phone", "company", "city", "country", "title", "consent", "utm_source", "budget", "x.y", ""];

    private static readonly string[] Values =
        ["Ada", "Ada Lovelace", "ada@example.com", "Bob <BOB@Example.com>", "0170 1234567", "+5511987654321", "N/A", "-", "", "yes", "Mr", "France", "\u202Ex\u0000", "İ"];

    private static readonly Gen<RawLead> Submission =
        Gen.Select(Gen.Int[0, Keys.Length - 1], Gen.Int[0, Values.Length - 1]).Array[0, 8]
            .Select(answers => With([.. answers.Select(answer => (Keys[answer.Item1], Values[answer.Item2]))]));

    private static RawLead Again(NormalisedLead lead) => With(
    [
        .. new (string Key, string? Value)[]
        {
            ("first_name", lead.Name.First), ("last_name", lead.Name.Last), ("email", lead.Email?.Display), ("phone", lead.Phone?.E164 ?? lead.Phone?.Raw),
            ("company", lead.Company), ("city", lead.Address.City), ("country", lead.Address.Country),
        }.Where(answer => answer.Value is not null).Select(answer => (answer.Key, answer.Value!)),
    ]);
}
