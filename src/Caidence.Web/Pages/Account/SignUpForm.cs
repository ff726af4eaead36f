using System.ComponentModel.DataAnnotations;
using Caidence.Account;
using Caidence.Identity;
using Caidence.Tenants;

namespace Caidence.Web.Pages.Account;

/// <summary>What the page asks of somebody who opens a workspace; the service asks less of programs.</summary>
public sealed class SignUpForm
{
    [Required]
    public ProfileType? ProfileType { get; set; }

    [Required]
    [StringLength(TenantConsts.MaxNameLength)]
    public string WorkspaceName { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxNameLength)]
    public string FirstName { get; set; } = "";

    [StringLength(IdentityUserConsts.MaxSurnameLength)]
    public string? LastName { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string EmailAddress { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    public string Password { get; set; } = "";

    /// <summary>Nobody sees this field; programs that fill in whatever there is do.</summary>
    public string? Website { get; set; }

    public bool IsFromRobot => !string.IsNullOrEmpty(Website);

    public static SignUpForm For(ExternalIdentity identity) => new()
    {
        FirstName = identity.Name ?? "",
        LastName = identity.Surname,
        EmailAddress = identity.Email ?? "",
    };

    public ExternalRegisterDto ToExternalDto(string ticket) => new()
    {
        Ticket = ticket,
        ProfileType = ProfileType,
        WorkspaceName = WorkspaceName,
        Name = FirstName,
        Surname = LastName,
        EmailAddress = EmailAddress.Length > 0 ? EmailAddress : null,
        Password = Password,
    };

    public RegisterDto ToDto() => new()
    {
        ProfileType = ProfileType,
        WorkspaceName = WorkspaceName,
        Name = FirstName,
        Surname = LastName,
        EmailAddress = EmailAddress,
        Password = Password,
        AppName = "Caidence",
    };
}
