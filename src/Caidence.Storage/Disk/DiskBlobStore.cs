namespace Caidence.Storage.Disk;

/// <summary>Blobs as files. A file appears whole or not at all: it is written aside, flushed, and moved into place.</summary>
internal sealed class DiskBlobStore(DiskFolder folder, PresignedBlobUrls urls) : IBlobStore
{
    public async Task SaveAsync(BlobAddress address, Stream content, bool overrideExisting, CancellationToken cancellationToken)
    {
        var draft = folder.NewDraft();
        try
        {
            await WriteAsync(draft, content, cancellationToken);
            var path = folder.PathOf(address);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Move(draft, path, overrideExisting);
        }
        catch (IOException) when (!overrideExisting && File.Exists(folder.PathOf(address)))
        {
            throw new BlobAlreadyExistsException(address.FileName);
        }
        finally
        {
            File.Delete(draft);
        }
    }

    public Task<Stream?> OpenAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        var file = new FileInfo(folder.PathOf(address));
        return Task.FromResult<Stream?>(file.Exists ? file.Open(Reading) : null);
    }

    public Task<bool> ExistsAsync(BlobAddress address, CancellationToken cancellationToken) =>
        Task.FromResult(File.Exists(folder.PathOf(address)));

    public Task<bool> DeleteAsync(BlobAddress address, CancellationToken cancellationToken)
    {
        var file = new FileInfo(folder.PathOf(address));
        if (!file.Exists)
        {
            return Task.FromResult(false);
        }

        file.Delete();
        return Task.FromResult(true);
    }

    public Task<long> CountBytesAsync(Guid? tenantId, CancellationToken cancellationToken)
    {
        var root = folder.RootOf(tenantId);
        return Task.FromResult(root.Exists ? root.EnumerateFiles("*", SearchOption.AllDirectories).Sum(file => file.Length) : 0);
    }

    public Task<Uri> PresignAsync(BlobAddress address, BlobAccess access, TimeSpan expiresIn) =>
        Task.FromResult(urls.For(address, access, expiresIn));

    private static async Task WriteAsync(string draft, Stream content, CancellationToken cancellationToken)
    {
        await using var file = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 81920, useAsync: true);
        await content.CopyToAsync(file, cancellationToken);
        file.Flush(flushToDisk: true);
    }

    private static FileStreamOptions Reading => new()
    {
        Mode = FileMode.Open,
        Access = FileAccess.Read,
        Share = FileShare.Read | FileShare.Delete,
        Options = FileOptions.Asynchronous | FileOptions.SequentialScan,
    };
}
