using System.Globalization;
using Caidence.Leads.Import;

namespace Caidence.Leads.Merging;

/// <summary>What is kept or left together: half of one name and half of another would be nobody's.</summary>
public sealed record MergeField(string Key, Func<LeadState, object?> Value, Func<LeadState, string?> Text, Func<LeadState, LeadState, LeadState> Take)
{
    public const string CustomPrefix = "custom:";

    /// <summary>In the order in which people read them.</summary>
    public static IReadOnlyList<MergeField> All { get; } =
    [
        Of("name", lead => (lead.FirstName, lead.LastName, lead.FullName), lead => lead.FullName ?? Joined(lead.FirstName, lead.LastName),
            (lead, from) => lead with { FirstName = from.FirstName, LastName = from.LastName, FullName = from.FullName }),
        Of("email", lead => (lead.Email, lead.EmailHash), lead => lead.Email, (lead, from) => lead with { Email = from.Email, EmailHash = from.EmailHash }),
        Of("phone", lead => (lead.Phone, lead.PhoneHash), lead => lead.Phone, (lead, from) => lead with { Phone = from.Phone, PhoneHash = from.PhoneHash }),
        Of("company", lead => lead.Company, lead => lead.Company, (lead, from) => lead with { Company = from.Company }),
        Of("jobTitle", lead => lead.JobTitle, lead => lead.JobTitle, (lead, from) => lead with { JobTitle = from.JobTitle }),
        Of("linkedinProfile", lead => lead.LinkedinProfile, lead => lead.LinkedinProfile, (lead, from) => lead with { LinkedinProfile = from.LinkedinProfile }),
        Of("address", lead => lead.Address, AddressOf, (lead, from) => lead with { Address = from.Address }),
        Of("notes", lead => lead.Notes, lead => lead.Notes, (lead, from) => lead with { Notes = from.Notes }),
        new("status", state => (state.Details.Status, state.ConvertedAt), state => WireWords.Of(state.Details.Status),
            (state, from) => state with { Details = state.Details with { Status = from.Details.Status }, ConvertedAt = from.ConvertedAt }),
        Of("score", lead => lead.Score, lead => lead.Score?.ToString(CultureInfo.InvariantCulture), (lead, from) => lead with { Score = from.Score }),
        new("owner", state => state.OwnerId, state => state.OwnerId?.ToString(), (state, from) => state with { OwnerId = from.OwnerId }),
    ];

    public static MergeField Custom(string key) => new(
        CustomPrefix + key, state => state.Details.CustomFields.GetValueOrDefault(key), state => state.Details.CustomFields.GetValueOrDefault(key),
        (state, from) => state with { Details = state.Details with { CustomFields = Put(state.Details.CustomFields, key, from.Details.CustomFields.GetValueOrDefault(key)) } });

    /// <summary>Those of both, answers of their forms included.</summary>
    public static IEnumerable<MergeField> Of(params IEnumerable<LeadState> states) =>
        All.Concat(states.SelectMany(state => state.Details.CustomFields.Keys).Distinct().Order(StringComparer.Ordinal).Select(Custom));

    public bool IsEqual(LeadState one, LeadState other) => Equals(Value(one), Value(other));

    public override string ToString() => Key;

    private static MergeField Of(string key, Func<LeadSnapshot, object?> value, Func<LeadSnapshot, string?> text, Func<LeadSnapshot, LeadSnapshot, LeadSnapshot> take) => new(
        key, state => value(state.Details), state => text(state.Details), (state, from) => state with { Details = take(state.Details, from.Details) });

    private static Dictionary<string, string> Put(Dictionary<string, string> fields, string key, string? value)
    {
        var changed = new Dictionary<string, string>(fields);
        if (value is null)
        {
            changed.Remove(key);
        }
        else
        {
            changed[key] = value;
        }

        return changed;
    }

    private static string? AddressOf(LeadSnapshot lead) =>
        lead.Address is { } address ? Joined(address.Street, address.PostalCode, address.City, address.Region, address.Country) : null;

    private static string? Joined(params string?[] parts) => string.Join(' ', parts.OfType<string>()) is { Length: > 0 } text ? text : null;
}
