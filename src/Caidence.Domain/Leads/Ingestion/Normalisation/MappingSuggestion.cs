namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One line of the mapping editor.</summary>
/// <param name="SenderKey">The sender's name for the answer.</param>
/// <param name="Question">As the person read it, if the sender tells.</param>
/// <param name="Samples">A few recent answers, shortened. Personal data: only for those who may see leads.</param>
/// <param name="Target">What to map it to.</param>
/// <param name="Reason">Why.</param>
public sealed record MappingSuggestion(
    string SenderKey, string? Question, IReadOnlyList<string> Samples, MappingTarget Target, SuggestionReason Reason)
{
    public override string ToString() => $"{nameof(MappingSuggestion)} {{ {SenderKey} => {Target} ({Reason}) }}";
}
