using System.ComponentModel.DataAnnotations;
using Caidence.Identity;
using Caidence.Tenants;

namespace Caidence.Account;

/// <summary>
/// ABP's, and what a new workspace needs besides: its name, whose it is, and the name of its first person. Who signed up is in no log: if
/// nobody confirms the address, nothing of it must stay.
/// </summary>
public sealed class RegisterDto
{
    /// <summary>The e-mail address where none is given.</summary>
    [StringLength(IdentityUserConsts.MaxUserNameLength)]
    [DisableAuditing]
    public string? UserName { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string EmailAddress { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";

    public string? AppName { get; set; }

    [StringLength(IdentityUserConsts.MaxNameLength)]
    [DisableAuditing]
    public string? Name { get; set; }

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    [DisableAuditing]
    public string? Surname { get; set; }

    /// <summary>Needed outside a workspace, where one is made; within one, people join it.</summary>
    [StringLength(TenantConsts.MaxNameLength)]
    public string? WorkspaceName { get; set; }

    /// <summary>As <see cref="WorkspaceName"/>.</summary>
    public ProfileType? ProfileType { get; set; }
}
