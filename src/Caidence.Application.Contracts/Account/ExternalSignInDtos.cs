using System.ComponentModel.DataAnnotations;
using Caidence.Identity;
using Caidence.Tenants;

namespace Caidence.Account;

/// <param name="Login">Null if nobody has linked this identity.</param>
/// <param name="Ticket">Stands for the identity on the pages that follow; fifteen minutes.</param>
/// <param name="IsAddressKnown">There is an account of its address, to which it can be linked with the password.</param>
public sealed record ExternalSignInResult(AbpLoginResult? Login, string? Ticket, bool IsAddressKnown);

public sealed class LinkExternalLoginDto
{
    [Required]
    [DisableAuditing]
    public string Ticket { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}

public sealed class ExternalRegisterDto
{
    [Required]
    [DisableAuditing]
    public string Ticket { get; set; } = "";

    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string WorkspaceName { get; set; } = "";

    [Required]
    public ProfileType? ProfileType { get; set; }

    [Required]
    [StringLength(IdentityUserConsts.MaxNameLength)]
    [DisableAuditing]
    public string Name { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    [DisableAuditing]
    public string? Surname { get; set; }

    /// <summary>Only asked where the provider has not verified one.</summary>
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string? EmailAddress { get; set; }

    /// <summary>As <see cref="EmailAddress"/>.</summary>
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string? Password { get; set; }
}
