namespace Caidence.Leads.Import;

/// <summary>Where uploaded files lie until they are read.</summary>
[BlobContainerName("lead-imports")]
public sealed class LeadImportFiles
{
    public static string NameOf(Guid importId) => $"{importId:N}.csv";

    /// <summary>Where it lies while it is laid out as CSV.</summary>
    public static string JsonNameOf(Guid importId) => $"{importId:N}.json";
}
