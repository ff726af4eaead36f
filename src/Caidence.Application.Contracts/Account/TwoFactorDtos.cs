using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class TwoFactorStateDto
{
    public bool IsEnabled { get; set; }

    /// <summary>The workspace lets nobody work without.</summary>
    public bool IsRequired { get; set; }

    public int RecoveryCodesLeft { get; set; }
}

/// <param name="Key">To type into the app.</param>
/// <param name="Uri">The same for a QR code: <c>otpauth://</c>.</param>
public sealed record AuthenticatorInfoDto(string Key, string Uri);

public sealed class VerifyAuthenticatorCodeInput
{
    [Required]
    [StringLength(IdentityUserConsts.MaxCodeLength)]
    [DisableAuditing]
    public string Code { get; set; } = "";
}

/// <param name="RecoveryCodes">Each works once.</param>
public sealed record RecoveryCodesDto(IReadOnlyList<string> RecoveryCodes);

public sealed class ConfirmWithPasswordInput
{
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";
}
