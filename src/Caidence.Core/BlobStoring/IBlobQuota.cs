namespace Caidence.Core.BlobStoring;

/// <summary>Whether what the current tenant wants to keep still fits.</summary>
public interface IBlobQuota
{
    /// <exception cref="BusinessException">It does not.</exception>
    Task CheckRoomAsync(long bytes, CancellationToken cancellationToken = default);
}

/// <summary>How much the current tenant keeps, in all its containers.</summary>
public interface IBlobUsage
{
    Task<long> CountBytesAsync(CancellationToken cancellationToken = default);
}
