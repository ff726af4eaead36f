using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Matching;

/// <summary>Fills gaps and never overwrites: what is known stays, what differs is kept beside it.</summary>
public static class PersonMerge
{
    // Half of one name or address and half of another would be nobody's.
    private static readonly LeadField[][] Together =
    [
        [LeadField.FirstName, LeadField.LastName],
        [LeadField.Street, LeadField.PostalCode, LeadField.City, LeadField.Region, LeadField.Country],
    ];

    public static PersonMergeResult Fill(PersonDetails known, PersonDetails incoming)
    {
        var filled = incoming.Values.Keys.Where(field => known[field] is null && !IsTornApart(field, known, incoming)).Order().ToList();
        var alternates = incoming.Values
            .Where(value => !filled.Contains(value.Key) && !AreEqual(known[value.Key], value.Value))
            .OrderBy(value => value.Key)
            .Select(value => new AlternateValue(value.Key, value.Value));

        var merged = filled.Aggregate(known, (person, field) => person.With(field, incoming[field]));
        return new(merged, filled, [.. alternates]);
    }

    private static bool IsTornApart(LeadField field, PersonDetails known, PersonDetails incoming) =>
        Together.FirstOrDefault(group => group.Contains(field)) is { } group
        && group.Any(member => known[member] is { } ours && incoming[member] is { } theirs && !AreEqual(ours, theirs));

    private static bool AreEqual(string? one, string? other) => string.Equals(one, other, StringComparison.OrdinalIgnoreCase);
}

/// <param name="Merged">The person afterwards.</param>
/// <param name="Filled">Which gaps the submission filled.</param>
/// <param name="Alternates">What it says differently; to be kept with the submission.</param>
public sealed record PersonMergeResult(PersonDetails Merged, IReadOnlyList<LeadField> Filled, IReadOnlyList<AlternateValue> Alternates);

public sealed record AlternateValue(LeadField Field, string Value)
{
    public override string ToString() => $"{nameof(AlternateValue)} {{ {Field} }}";
}
