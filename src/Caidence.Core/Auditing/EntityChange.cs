using Caidence.Core.Domain.Entities;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Auditing;

public enum EntityChangeType
{
    Created = 0,
    Updated = 1,
    Deleted = 2,
}

public sealed class EntityChange : Entity<Guid>, IMultiTenant
{
    private readonly List<EntityPropertyChange> _propertyChanges = [];

    public EntityChange(Guid id, Guid? tenantId, string entityTypeFullName, string entityId, EntityChangeType changeType, DateTime changeTime)
    {
        Id = id;
        TenantId = tenantId;
        EntityTypeFullName = entityTypeFullName;
        EntityId = entityId;
        ChangeType = changeType;
        ChangeTime = changeTime;
    }

    private EntityChange()
    {
    }

    public Guid? TenantId { get; private set; }
    public string EntityTypeFullName { get; private set; } = "";
    public string EntityId { get; private set; } = "";
    public EntityChangeType ChangeType { get; private set; }
    public DateTime ChangeTime { get; private set; }
    public IReadOnlyList<EntityPropertyChange> PropertyChanges => _propertyChanges;

    public void Add(EntityPropertyChange change) => _propertyChanges.Add(change);
}

/// <summary>Values as JSON, at most 512 characters; masked ones read <c>"***"</c>.</summary>
public sealed record EntityPropertyChange(string PropertyName, string PropertyTypeFullName, string? OriginalValue, string? NewValue);
