using System.Globalization;

namespace Caidence.Leads.Timeline;

/// <summary>What is known of a call, a mail or a meeting, as an activity keeps it.</summary>
internal static class ContactFacts
{
    public const string Direction = "direction";
    public const string Outcome = "outcome";
    public const string Duration = "durationMinutes";

    public static Dictionary<string, string> Of(AddLeadActivityDto input)
    {
        var facts = new Dictionary<string, string>(input.Metadata ?? []);
        foreach (var (key, value) in new[]
        {
            (Direction, input.Direction is { } direction ? WireWords.Of(direction) : null),
            (Outcome, input.Outcome is { } outcome ? WireWords.Of(outcome) : null),
            (Duration, input.DurationMinutes?.ToString(CultureInfo.InvariantCulture)),
        })
        {
            facts.Remove(key);
            if (value is not null && input.ActivityType != LeadActivityType.Note)
            {
                facts[key] = value;
            }
        }

        return facts;
    }
}
