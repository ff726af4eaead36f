namespace Caidence.Leads.Import;

/// <summary>Where uploaded files lie until they are read.</summary>
[BlobContainerName("lead-imports")]
public sealed class LeadImportFiles
{
    public static string NameOf(Guid importId) => $"{importId:N}.csv";
}
