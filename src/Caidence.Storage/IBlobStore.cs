namespace Caidence.Storage;

/// <summary>Where blobs really are. One address means one blob; who may use it was decided before.</summary>
public interface IBlobStore
{
    /// <exception cref="BlobAlreadyExistsException">The address is taken and <paramref name="overrideExisting"/> is false.</exception>
    Task SaveAsync(BlobAddress address, Stream content, bool overrideExisting, CancellationToken cancellationToken);

    /// <summary>Null when there is none.</summary>
    Task<Stream?> OpenAsync(BlobAddress address, CancellationToken cancellationToken);

    Task<bool> ExistsAsync(BlobAddress address, CancellationToken cancellationToken);

    /// <summary>False when there was none.</summary>
    Task<bool> DeleteAsync(BlobAddress address, CancellationToken cancellationToken);

    /// <summary>Bytes of all blobs of a tenant, or of the host.</summary>
    Task<long> CountBytesAsync(Guid? tenantId, CancellationToken cancellationToken);

    Task<Uri> PresignAsync(BlobAddress address, BlobAccess access, TimeSpan expiresIn);
}
