namespace Caidence.Leads.Import;

/// <summary>What became of the rows. They balance: every row is in exactly one of the four.</summary>
public sealed record LeadImportCounts(int Created, int Updated, int Skipped, int Refused)
{
    public static readonly LeadImportCounts Nothing = new(0, 0, 0, 0);

    public int Rows => Created + Updated + Skipped + Refused;

    public static LeadImportCounts operator +(LeadImportCounts one, LeadImportCounts other) => one.Plus(other);

    public LeadImportCounts Plus(LeadImportCounts other) =>
        new(Created + other.Created, Updated + other.Updated, Skipped + other.Skipped, Refused + other.Refused);
}

/// <param name="Removed">Leads that are gone again.</param>
/// <param name="Restored">Leads that are as they were.</param>
/// <param name="Kept">Leads that somebody has worked on or a later import has changed since, and that were left as they are.</param>
public sealed record LeadImportUndoCounts(int Removed, int Restored, int Kept)
{
    public static readonly LeadImportUndoCounts Nothing = new(0, 0, 0);

    public static LeadImportUndoCounts operator +(LeadImportUndoCounts one, LeadImportUndoCounts other) => one.Plus(other);

    public LeadImportUndoCounts Plus(LeadImportUndoCounts other) => new(Removed + other.Removed, Restored + other.Restored, Kept + other.Kept);
}
