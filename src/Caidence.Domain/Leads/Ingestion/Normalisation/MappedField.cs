namespace Caidence.Leads.Ingestion.Normalisation;

/// <summary>One line of the explanation: which answer went where, and by which rule. It holds names only, no values.</summary>
/// <param name="SenderKey">The sender's name for the answer.</param>
/// <param name="Target">A <see cref="MappingTarget"/>'s name, or <c>custom:</c> and the key of the custom field.</param>
/// <param name="Rule">Why.</param>
public sealed record MappedField(string SenderKey, string Target, MappingRule Rule);
