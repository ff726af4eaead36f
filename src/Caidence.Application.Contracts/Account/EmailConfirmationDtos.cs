using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class SendEmailConfirmationTokenDto
{
    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    [DisableAuditing]
    public string Email { get; set; } = "";

    public string? AppName { get; set; }
}

public sealed class VerifyEmailConfirmationTokenInput
{
    [Required]
    [DisableAuditing]
    public string Token { get; set; } = "";
}

/// <param name="WorkspaceName">Which one waits for it; null if the token has been used or has run out.</param>
public sealed record EmailConfirmationDto(bool IsValid, string? WorkspaceName);

public sealed class ConfirmEmailDto
{
    /// <summary>Of the mail.</summary>
    [Required]
    [DisableAuditing]
    public string Token { get; set; } = "";

    /// <summary>The one chosen at sign-up: so that nobody opens, with a click, what a stranger has signed up for in their name.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
