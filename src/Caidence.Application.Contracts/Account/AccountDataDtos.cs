using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class AccountDataDto
{
    public ProfileDto Profile { get; set; } = new();
    public DateTime MemberSince { get; set; }
    public IReadOnlyList<string> Roles { get; set; } = [];
    public IReadOnlyList<ExternalLoginDto> ExternalLogins { get; set; } = [];
    public IReadOnlyList<PasskeyDto> Passkeys { get; set; } = [];
    public IReadOnlyList<IdentitySessionDto> Sessions { get; set; } = [];

    /// <summary>The newest thousand.</summary>
    public IReadOnlyList<IdentitySecurityLogDto> SecurityLogs { get; set; } = [];
}

public sealed class DeleteAccountDto
{
    /// <summary>The password; of an account that has none, its e-mail address.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Confirmation { get; set; } = "";
}
