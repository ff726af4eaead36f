using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Tenants;

public sealed class TenantDto : ExtensibleEntityDto<Guid>
{
    public string Name { get; set; } = "";

    /// <summary>Null until somebody has said.</summary>
    public ProfileType? ProfileType { get; set; }
    public bool IsActive { get; set; }

    /// <summary>Until when the workspace lets people of the platform in; null: it does not.</summary>
    public DateTime? SupportUntil { get; set; }
    public DateTime CreationTime { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Sorting takes <c>name</c> (the default) and <c>creationTime</c>.</summary>
public sealed class GetTenantsInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
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
}

public sealed class TenantUpdateDto
{
    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public string? ConcurrencyStamp { get; set; }
}
