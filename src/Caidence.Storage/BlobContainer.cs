using System.Reflection;

namespace Caidence.Storage;

/// <summary>One container as the current tenant sees it.</summary>
internal sealed class BlobContainer<TContainer>(IBlobStore store, ICurrentTenant currentTenant, IBlobQuota? quota = null) : IBlobContainer<TContainer>
{
    private static readonly string ContainerName =
        typeof(TContainer).GetCustomAttribute<BlobContainerNameAttribute>()?.Name ?? typeof(TContainer).FullName!;

    public async Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default)
    {
        await CheckRoomAsync(stream.CanSeek ? stream.Length - stream.Position : 0, cancellationToken);
        await store.SaveAsync(AddressOf(name), stream, overrideExisting, cancellationToken);
    }

    public async Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default) =>
        await GetOrNullAsync(name, cancellationToken) ?? throw new BlobNotFoundException(name);

    public Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default) =>
        store.OpenAsync(AddressOf(name), cancellationToken);

    public Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default) =>
        store.ExistsAsync(AddressOf(name), cancellationToken);

    public Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default) =>
        store.DeleteAsync(AddressOf(name), cancellationToken);

    public async Task<Uri> GetPresignedUrlAsync(string name, BlobAccess access, TimeSpan expiresIn, CancellationToken cancellationToken = default)
    {
        if (access == BlobAccess.Write)
        {
            await CheckRoomAsync(0, cancellationToken);
        }

        return await store.PresignAsync(AddressOf(name), access, expiresIn);
    }

    // Where nothing else is around, nobody sets limits.
    private Task CheckRoomAsync(long bytes, CancellationToken cancellationToken) => quota?.CheckRoomAsync(bytes, cancellationToken) ?? Task.CompletedTask;

    private BlobAddress AddressOf(string name) => BlobAddress.Of(currentTenant.Id, ContainerName, name);
}
