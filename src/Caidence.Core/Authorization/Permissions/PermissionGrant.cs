using Caidence.Core.Domain.Entities;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Authorization.Permissions;

public sealed class PermissionGrant : Entity<Guid>, ITenantConfigurationPart
{
    public PermissionGrant(Guid id, Guid? tenantId, string name, PermissionHolder holder)
    {
        Id = id;
        TenantId = tenantId;
        Name = name;
        ProviderName = holder.ProviderName;
        ProviderKey = holder.ProviderKey;
    }

    private PermissionGrant()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string ProviderName { get; private set; } = "";
    public string ProviderKey { get; private set; } = "";
}
