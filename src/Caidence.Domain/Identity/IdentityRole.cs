using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A named set of permissions within one workspace, or on the host side.</summary>
[Audited]
public sealed class IdentityRole : IdentityRole<Guid>, IAggregateRoot, IEntity<Guid>, IMultiTenant, IHasConcurrencyStamp
{
    public IdentityRole(Guid id, Guid? tenantId, string name)
    {
        Id = id;
        TenantId = tenantId;
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength).Trim();
    }

    private IdentityRole()
    {
    }

    public Guid? TenantId { get; private set; }

    /// <summary>Given to everybody who signs up alone.</summary>
    public bool IsDefault { get; set; }

    /// <summary>Seeded by us: keeps its name and cannot be deleted.</summary>
    public bool IsStatic { get; init; }

    /// <summary>Others may see that somebody has it.</summary>
    public bool IsPublic { get; set; }

    string IHasConcurrencyStamp.ConcurrencyStamp
    {
        get => ConcurrencyStamp ?? "";
        set => ConcurrencyStamp = value;
    }
}
