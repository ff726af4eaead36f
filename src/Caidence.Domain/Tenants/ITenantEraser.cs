namespace Caidence.Tenants;

/// <summary>Removes a workspace and every row of it for good. Its blobs and the host's own log stay.</summary>
public interface ITenantEraser
{
    Task EraseAsync(Guid tenantId, CancellationToken cancellationToken = default);
}
