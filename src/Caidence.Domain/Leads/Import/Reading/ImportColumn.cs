namespace Caidence.Leads.Import.Reading;

/// <summary>A column of the file and where it goes.</summary>
/// <param name="Heading">As the file has it, or a number where it has none.</param>
/// <param name="Target">Name of an <see cref="ImportTarget"/>.</param>
public sealed record ImportColumn(string Heading, string Target);
