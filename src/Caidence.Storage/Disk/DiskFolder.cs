namespace Caidence.Storage.Disk;

/// <summary><c>{CAIDENCE_DATA}/blobs</c>, with a place aside for what is still being written.</summary>
internal sealed class DiskFolder(string dataFolder, IGuidGenerator guids)
{
    private readonly string _root = Path.Combine(Path.GetFullPath(dataFolder), "blobs");

    public string PathOf(BlobAddress address) => Path.Combine(_root, address.Path);

    public DirectoryInfo RootOf(Guid? tenantId) => new(Path.Combine(_root, BlobAddress.RootOf(tenantId)));

    public string NewDraft() => Path.Combine(Drafts.FullName, guids.Create().ToString("N"));

    /// <summary>Removes what processes left behind that died while writing.</summary>
    public void DeleteDraftsBefore(DateTime time)
    {
        foreach (var draft in Drafts.EnumerateFiles().Where(draft => draft.LastWriteTimeUtc < time))
        {
            draft.Delete();
        }
    }

    private DirectoryInfo Drafts => Directory.CreateDirectory(Path.Combine(_root, ".drafts"));
}
