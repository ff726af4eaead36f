using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Import.Reading;

/// <param name="Heading">As the file has it, or a number where it has none.</param>
/// <param name="Samples">A few cells. Personal data.</param>
/// <param name="Target">What to map it to.</param>
/// <param name="Reason">Why.</param>
public sealed record ColumnSuggestion(string Heading, IReadOnlyList<string> Samples, ImportTarget Target, SuggestionReason Reason)
{
    public override string ToString() => $"{nameof(ColumnSuggestion)} {{ {Target} }}";
}
