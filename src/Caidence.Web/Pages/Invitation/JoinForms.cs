using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Web.Pages.Invitation;

/// <summary>Somebody who has an account elsewhere.</summary>
public sealed class KnownForm
{
    [EmailAddress, StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? EmailAddress { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = "";
}

/// <summary>Somebody new.</summary>
public sealed class NewcomerForm
{
    [EmailAddress, StringLength(IdentityUserConsts.MaxEmailLength)]
    public string? EmailAddress { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxNameLength)]
    public string Name { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? Surname { get; set; }

    [Required, StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = "";
}
