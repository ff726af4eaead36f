namespace Caidence.Leads.Analytics;

/// <summary>How finely time is cut: days and weeks (from Monday) and months of the asked time zone.</summary>
[WireWords]
public enum TrendInterval
{
    Day,
    Week,
    Month,
}
