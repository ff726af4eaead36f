using System.ComponentModel.DataAnnotations;

namespace Caidence.Leads.Analytics;

public class LeadAnalyticsInput : IValidatableObject
{
    public const int MaxDays = 1_100;
    private const int FirstYear = 2000;
    private const int LastYear = 2199;

    /// <summary>Included; thirty days before <see cref="To"/> where nothing is said.</summary>
    public DateTime? From { get; set; }

    /// <summary>Not included; now where nothing is said.</summary>
    public DateTime? To { get; set; }

    public Guid? SourceId { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        // Further out, the days before and after the period cannot be counted any more.
        if (From?.Year is < FirstYear or > LastYear || To?.Year is < FirstYear or > LastYear)
        {
            yield return new($"Ask for days between {FirstYear} and {LastYear}.", [nameof(From), nameof(To)]);
        }

        if (From >= To)
        {
            yield return new("The end must be after the beginning.", [nameof(To)]);
        }

        if (To - From > TimeSpan.FromDays(MaxDays))
        {
            yield return new("Ask for three years at most.", [nameof(From)]);
        }
    }
}

public sealed class LeadTrendsInput : LeadAnalyticsInput
{
    public TrendInterval Interval { get; set; }

    /// <summary>IANA name of the zone whose days are meant; UTC where nothing is said.</summary>
    [MaxLength(64)]
    public string? TimeZone { get; set; }
}

public sealed class LeadConversionInput : LeadAnalyticsInput
{
    public ConversionGrouping GroupBy { get; set; }
}
