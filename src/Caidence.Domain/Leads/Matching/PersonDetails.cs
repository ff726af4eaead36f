using System.Collections.Immutable;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;

namespace Caidence.Leads.Matching;

/// <summary>What is known about a person, field by field; unknown fields are absent.</summary>
public sealed record PersonDetails(ImmutableDictionary<LeadField, string> Values)
{
    public static readonly PersonDetails Nothing = new(ImmutableDictionary<LeadField, string>.Empty);

    public string? this[LeadField field] => Values.GetValueOrDefault(field);

    public PersonDetails With(LeadField field, string? value) =>
        string.IsNullOrWhiteSpace(value) ? this : new(Values.SetItem(field, value));

    public static PersonDetails Of(NormalisedLead lead) => Nothing
        .With(LeadField.FirstName, lead.Name.First)
        .With(LeadField.LastName, lead.Name.Last)
        .With(LeadField.Email, lead.Email?.Display)
        .With(LeadField.Phone, lead.Phone?.E164 ?? lead.Phone?.Raw)
        .With(LeadField.Company, lead.Company)
        .With(LeadField.JobTitle, lead.JobTitle)
        .With(LeadField.LinkedinProfile, lead.LinkedinProfile)
        .With(LeadField.Street, lead.Address.Street)
        .With(LeadField.PostalCode, lead.Address.PostalCode)
        .With(LeadField.City, lead.Address.City)
        .With(LeadField.Region, lead.Address.Region)
        .With(LeadField.Country, lead.Address.Country);

    public override string ToString() => $"{nameof(PersonDetails)} {{ {string.Join(", ", Values.Keys.Order())} }}";
}
