using Caidence.Tenants;

namespace Caidence.Profiles;

/// <summary>What a workspace tells of itself: one per workspace, of the workspace's own kind.</summary>
public abstract class WorkspaceProfile : FullAuditedAggregateRoot<Guid>, IMultiTenant
{
    protected WorkspaceProfile(Guid id, Guid? tenantId)
    {
        Id = id;
        TenantId = tenantId;
    }

    protected WorkspaceProfile()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Whose workspaces have it.</summary>
    public abstract ProfileType Kind { get; }

    /// <summary>It says at least who somebody is.</summary>
    public abstract bool IsFilled { get; }
}
