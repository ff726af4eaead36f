using System.Globalization;
using Caidence.Core.Json;

namespace Caidence.Leads;

/// <summary>A change of status as the time-line keeps it: enough to take it back.</summary>
internal static class StatusChangeFacts
{
    private const string From = "from";
    private const string To = "to";
    private const string FirstContact = "firstContact";
    private const string ConvertedBefore = "convertedBefore";

    public static Dictionary<string, string> Of(LeadStatusChanged change)
    {
        var facts = new Dictionary<string, string> { [From] = WireWords.Of(change.From), [To] = WireWords.Of(change.To) };
        if (change.IsFirstContact)
        {
            facts[FirstContact] = "true";
        }

        if (change.ConvertedBefore is { } converted)
        {
            facts[ConvertedBefore] = converted.ToString("O", CultureInfo.InvariantCulture);
        }

        return facts;
    }

    /// <returns>Null if these are not the facts of a change of status.</returns>
    public static LeadStatusChanged? Read(Lead lead, IReadOnlyDictionary<string, string> facts) =>
        WireWords.TryParse<LeadStatus>(facts.GetValueOrDefault(From), out var from) && WireWords.TryParse<LeadStatus>(facts.GetValueOrDefault(To), out var to)
            ? new(lead, from, to)
            {
                IsFirstContact = facts.ContainsKey(FirstContact),
                ConvertedBefore = facts.TryGetValue(ConvertedBefore, out var converted)
                    ? DateTime.Parse(converted, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind)
                    : null,
            }
            : null;
}
