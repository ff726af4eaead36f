using System.ComponentModel.DataAnnotations;
using Caidence.Identity;
using Caidence.Tenants.Plans;

namespace Caidence.Tenants;

public sealed class TenantDto : ExtensibleEntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>Null until somebody has said.</summary>
    public ProfileType? ProfileType { get; set; }
    public bool IsActive { get; set; }

    /// <summary>What stands before the installation's own address; null for none.</summary>
    public string? Subdomain { get; set; }

    /// <summary>Until when the workspace lets people of the platform in; null: it does not.</summary>
    public DateTime? SupportUntil { get; set; }
    /// <summary>Null: what the platform gives by default.</summary>
    public Guid? PlanId { get; set; }
    public string? PlanName { get; set; }

    /// <summary>Brands and people against their limits, where the list was asked for it.</summary>
    public IReadOnlyList<LimitUseDto>? Use { get; set; }
    public DateTime CreationTime { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Sorting takes <c>name</c> (the default) and <c>creationTime</c>.</summary>
public sealed class GetTenantsInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }

    /// <summary>Counts what each workspace uses of its plan; takes longer.</summary>
    public bool IncludeUse { get; set; }
}

public sealed class TenantCreateDto
{
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string AdminEmailAddress { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string AdminPassword { get; set; } = "";

    /// <summary>Null: what the platform gives by default.</summary>
    public Guid? PlanId { get; set; }
}

public sealed class TenantUpdateDto
{
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public string? ConcurrencyStamp { get; set; }
}
