using System.ComponentModel.DataAnnotations;

namespace Caidence.Identity;

public sealed class IdentityRoleDto : ExtensibleEntityDto<Guid>
{
    public string Name { get; set; } = "";
    public bool IsDefault { get; set; }
    public bool IsStatic { get; set; }
    public bool IsPublic { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>Sorting takes <c>name</c>.</summary>
public sealed class GetIdentityRolesInput : PagedAndSortedResultRequestDto
{
    public string? Filter { get; set; }
}

public class IdentityRoleCreateDto
{
    [Required]
    [StringLength(IdentityRoleConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }
}

public sealed class IdentityRoleUpdateDto : IdentityRoleCreateDto
{
    public string? ConcurrencyStamp { get; set; }
}
