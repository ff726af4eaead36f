namespace Caidence.Leads.Analytics;

/// <summary>By what conversion is compared.</summary>
[WireWords]
public enum ConversionGrouping
{
    Source,
    Campaign,
    Platform,
    Owner,
}
