namespace Caidence.Leads.Import;

public static class LeadImportConsts
{
    public const long MaxFileSize = 512L * 1024 * 1024;
    public const int MaxRows = 2_000_000;
    public const int MaxColumns = 200;

    /// <summary>As much as a spreadsheet holds in one cell.</summary>
    public const int MaxCellLength = 32_767;
    public const int MaxFileNameLength = 200;
    public const int MaxConsentLength = 1_000;
    public const int MaxPreviewRows = 20;
}
