using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class ProfileDto
{
    public string UserName { get; set; } = "";
    public string Email { get; set; } = "";

    /// <summary>The address that counts once its mail has been answered.</summary>
    public string? PendingEmail { get; set; }
    public string? Name { get; set; }
    public string? Surname { get; set; }
    public string? PhoneNumber { get; set; }
    /// <summary>An IANA id; null shows times in the workspace's zone, else in that of one's own clock.</summary>
    public string? Timezone { get; set; }
    public bool IsExternal { get; set; }
    public bool HasPassword { get; set; }
    public string ConcurrencyStamp { get; set; } = "";
    public Dictionary<string, object?> ExtraProperties { get; set; } = [];
}

public sealed class UpdateProfileDto
{
    [Required]
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    public string UserName { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string? Name { get; set; }

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    [StringLength(IdentityUserConsts.MaxPhoneNumberLength)]
    public string? PhoneNumber { get; set; }

    /// <summary>Empty leaves it; <c>Unspecified</c> takes it away.</summary>
    [MaxLength(64)]
    public string? Timezone { get; set; }

    public string? ConcurrencyStamp { get; set; }
}

public sealed class ChangePasswordInput
{
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? CurrentPassword { get; set; }

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string NewPassword { get; set; } = "";
}
