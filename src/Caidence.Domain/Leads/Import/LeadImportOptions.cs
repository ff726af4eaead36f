namespace Caidence.Leads.Import;

/// <summary>What the importer decided besides the mapping.</summary>
/// <param name="Duplicates">What becomes of rows whose person is known.</param>
/// <param name="Region">Country of numbers without a country code.</param>
/// <param name="OwnerId">Who gets the new leads.</param>
/// <param name="ConsentStatement">The importer's word that these people agreed to be contacted, and how; without it nobody did.</param>
public sealed record LeadImportOptions(DuplicatePolicy Duplicates, string? Region, Guid? OwnerId, string? ConsentStatement)
{
    public static readonly LeadImportOptions None = new(DuplicatePolicy.Skip, null, null, null);
}
