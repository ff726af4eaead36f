using Caidence.Leads;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Matching;
using CsCheck;
using Shouldly;
using Xunit;

namespace Caidence.Domain.Tests.Leads.Matching;

public class Merging_persons
{
    private static readonly PersonDetails Ada =
        PersonDetails.Nothing.With(LeadField.FirstName, "Ada").With(LeadField.Email, "ada@example.com").With(LeadField.City, "London");

    [Fact]
    public void Fills_gaps_and_never_overwrites()
    {
        var incoming = Ada.With(LeadField.Company, "Analytical Engines").With(LeadField.Email, "ADA@example.com").With(LeadField.LastName, "Lovelace");

        var result = PersonMerge.Fill(Ada, incoming);

        result.Filled.ShouldBe([LeadField.LastName, LeadField.Company]);
        result.Merged[LeadField.Email].ShouldBe("ada@example.com");
        result.Alternates.ShouldBeEmpty();
    }

    [Fact]
    public void Keeps_what_is_told_differently_beside_it()
    {
        var result = PersonMerge.Fill(Ada.With(LeadField.Phone, "1"), Ada.With(LeadField.Phone, "2"));

        result.Merged[LeadField.Phone].ShouldBe("1");
        result.Alternates.ShouldBe([new(LeadField.Phone, "2")]);
    }

    [Fact]
    public void Does_not_tear_a_name_or_an_address_apart()
    {
        var incoming = PersonDetails.Nothing
            .With(LeadField.FirstName, "Augusta").With(LeadField.LastName, "King").With(LeadField.City, "Paris").With(LeadField.Street, "Rue 1");

        var result = PersonMerge.Fill(Ada, incoming);

        result.Merged.Values.Count.ShouldBe(Ada.Values.Count);
        result.Alternates.Select(alternate => alternate.Field)
            .ShouldBe([LeadField.FirstName, LeadField.LastName, LeadField.Street, LeadField.City]);
    }

    [Fact]
    public void Loses_nothing_and_changes_nothing_known() => Gen.Select(Person, Person).Sample((known, incoming) =>
    {
        var result = PersonMerge.Fill(known, incoming);

        known.Values.ShouldAllBe(value => result.Merged[value.Key] == value.Value);
        incoming.Values.ShouldAllBe(value =>
            result.Merged[value.Key] == value.Value || result.Alternates.Contains(new AlternateValue(value.Key, value.Value)));
        PersonMerge.Fill(result.Merged, incoming).Merged.Values.ShouldBe(result.Merged.Values);
    });

    [Theory]
    [InlineData(ConsentState.Given, ConsentState.Given, ConsentState.Given)]
    [InlineData(ConsentState.Given, ConsentState.Unknown, ConsentState.Unknown)]
    [InlineData(ConsentState.Given, ConsentState.Refused, ConsentState.Refused)]
    [InlineData(ConsentState.Unknown, ConsentState.Refused, ConsentState.Refused)]
    [InlineData(ConsentState.Unknown, ConsentState.Unknown, ConsentState.Unknown)]
    public void Never_merges_consent_upwards(ConsentState one, ConsentState other, ConsentState merged)
    {
        ConsentMerge.Weaker(one, other).ShouldBe(merged);
        ConsentMerge.Weaker(other, one).ShouldBe(merged);
    }

    private static readonly LeadField[] Fields = [LeadField.FirstName, LeadField.LastName, LeadField.Phone, LeadField.City, LeadField.Street];

    private static readonly Gen<PersonDetails> Person = Gen.Select(Gen.Int[0, Fields.Length - 1], Gen.Int[0, 2]).Array[0, 6]
        .Select(values => values.Aggregate(PersonDetails.Nothing, (person, value) => person.With(Fields[value.Item1], $"v{value.Item2}")));
}
