using Caidence.Leads;

namespace Caidence.SampleData;

/// <param name="FirstName">Of somebody nobody is.</param>
/// <param name="LastName">The same.</param>
/// <param name="Company">Where they work.</param>
/// <param name="Status">How far they have come.</param>
/// <param name="Calls">What became of calls to them, in order.</param>
internal sealed record SamplePerson(string FirstName, string LastName, string Company, LeadStatus Status, params IReadOnlyList<ContactOutcome> Calls)
{
    /// <summary>Reserved for examples: no mail ever arrives.</summary>
    public string Email => $"{FirstName}.{LastName}@sample.example".ToLowerInvariant();
}

internal static class SamplePeople
{
    public static IReadOnlyList<SamplePerson> All { get; } =
    [
        new("Lena", "Fischer", "Fischer Optik", LeadStatus.New),
        new("Omar", "Haddad", "Haddad & Sons", LeadStatus.Contacted, ContactOutcome.NoAnswer, ContactOutcome.CallBack),
        new("Yuki", "Tanaka", "Kumo Coffee", LeadStatus.Qualified, ContactOutcome.Reached),
        new("Ines", "Duarte", "Casa Duarte", LeadStatus.Converted, ContactOutcome.LeftMessage, ContactOutcome.Reached),
        new("Noah", "Berg", "Bergwerk", LeadStatus.Lost, ContactOutcome.NotInterested),
        new("Amara", "Okoye", "Okoye Interiors", LeadStatus.New),
    ];
}
