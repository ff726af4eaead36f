using Caidence.Core.Domain.Entities;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Settings;

public sealed class Setting : Entity<Guid>, ITenantConfigurationPart
{
    public Setting(Guid id, Guid? tenantId, string name, string? value, string providerName, string? providerKey)
    {
        Id = id;
        TenantId = tenantId;
        Name = name;
        Value = value;
        ProviderName = providerName;
        ProviderKey = providerKey;
    }

    private Setting()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string? Value { get; set; }

    /// <summary><c>U</c> user, <c>T</c> tenant, <c>G</c> global.</summary>
    public string ProviderName { get; private set; } = "";
    public string? ProviderKey { get; private set; }
}
