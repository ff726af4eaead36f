namespace Caidence.Core.BlobStoring;

/// <summary>
/// Named files of the current tenant, in one container. Names may have slashes; another tenant's are out of reach.
/// </summary>
public interface IBlobContainer
{
    /// <exception cref="BlobAlreadyExistsException">The name is taken and <paramref name="overrideExisting"/> is false.</exception>
    Task SaveAsync(string name, Stream stream, bool overrideExisting = false, CancellationToken cancellationToken = default);

    /// <exception cref="BlobNotFoundException">No such blob.</exception>
    Task<Stream> GetAsync(string name, CancellationToken cancellationToken = default);

    Task<Stream?> GetOrNullAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> ExistsAsync(string name, CancellationToken cancellationToken = default);

    Task<bool> DeleteAsync(string name, CancellationToken cancellationToken = default);

    /// <summary>An address that anyone can read (or, for <see cref="BlobAccess.Write"/>, PUT) the blob at until it expires.</summary>
    Task<Uri> GetPresignedUrlAsync(string name, BlobAccess access, TimeSpan expiresIn, CancellationToken cancellationToken = default);
}

/// <typeparam name="TContainer">Marker class with <see cref="BlobContainerNameAttribute"/>.</typeparam>
public interface IBlobContainer<TContainer> : IBlobContainer;

public enum BlobAccess
{
    Read,
    Write,
}
