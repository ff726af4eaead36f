namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>An answer that no field of ours was made for.</summary>
/// <param name="Key">Stable from lead to lead.</param>
/// <param name="Label">The question as the person read it, if the sender tells.</param>
/// <param name="Values">One or more answers, never empty.</param>
public sealed record CustomField(string Key, string? Label, IReadOnlyList<string> Values)
{
    public override string ToString() => $"{nameof(CustomField)} {{ {Key} }}";
}
