namespace Caidence.Storage;

internal sealed class BlobUsage(IBlobStore store, ICurrentTenant currentTenant) : IBlobUsage
{
    public Task<long> CountBytesAsync(CancellationToken cancellationToken = default) => store.CountBytesAsync(currentTenant.Id, cancellationToken);
}
