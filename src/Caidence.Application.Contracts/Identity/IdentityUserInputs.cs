using System.ComponentModel.DataAnnotations;

namespace Caidence.Identity;

/// <summary>Sorting takes <c>userName</c> (the default), <c>email</c>, <c>name</c>, <c>surname</c>, <c>creationTime</c>.</summary>
public sealed class GetIdentityUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, the e-mail address or the name.</summary>
    public string? Filter { get; set; }
}

public abstract class IdentityUserCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; } = true;

    public bool LockoutEnabled { get; set; } = true;

    /// <summary>All roles the person shall have; null leaves them. Counts only for callers who may assign roles.</summary>
    public IReadOnlyList<string>? RoleNames { get; set; }
}

public sealed class IdentityUserCreateDto : IdentityUserCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}

public sealed class IdentityUserUpdateDto : IdentityUserCreateOrUpdateDtoBase
{
    /// <summary>Null or empty leaves the password.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }

    public string? ConcurrencyStamp { get; set; }
}

public sealed class IdentityUserUpdateRolesDto
{
    [Required]
    public IReadOnlyList<string> RoleNames { get; set; } = [];
}
