using Caidence.Core.Domain.Entities;
using Caidence.Core.MultiTenancy;

namespace Caidence.Core.Features;

/// <summary>A workspace's own value of a feature.</summary>
public sealed class FeatureValue : Entity<Guid>, ITenantConfigurationPart
{
    public FeatureValue(Guid id, Guid? tenantId, string name, string value)
    {
        Id = id;
        TenantId = tenantId;
        Name = name;
        Value = value;
    }

    private FeatureValue()
    {
    }

    public Guid? TenantId { get; private set; }
    public string Name { get; private set; } = "";
    public string Value { get; set; } = "";
}
