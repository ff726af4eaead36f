using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class SendPasswordResetCodeDto
{
    [Required]
    [EmailAddress]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string Email { get; set; } = "";

    public string? AppName { get; set; }

    /// <summary>A local address to go to afterwards; another one is ignored.</summary>
    public string? ReturnUrl { get; set; }

    public string? ReturnUrlHash { get; set; }
}

public sealed class VerifyPasswordResetTokenInput
{
    public Guid UserId { get; set; }

    [Required]
    [DisableAuditing]
    public string ResetToken { get; set; } = "";
}

public sealed class ResetPasswordDto
{
    public Guid UserId { get; set; }

    [Required]
    [DisableAuditing]
    public string ResetToken { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
