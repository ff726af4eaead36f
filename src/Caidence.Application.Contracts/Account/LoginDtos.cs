using System.ComponentModel.DataAnnotations;
using Caidence.Identity;

namespace Caidence.Account;

public sealed class UserLoginInfo
{
    /// <summary>A user name is looked for in the workspace of the request (<c>__tenant</c>), an e-mail address without one in all workspaces.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxEmailLength)]
    public string UserNameOrEmailAddress { get; set; } = "";

    [Required]
    [StringLength(IdentityUserConsts.MaxPasswordLength)]
    [DisableAuditing]
    public string Password { get; set; } = "";

    public bool RememberMe { get; set; }
}

public enum LoginResultType
{
    Success = 1,
    InvalidUserNameOrPassword = 2,
    NotAllowed = 3,
    LockedOut = 4,
    RequiresTwoFactor = 5,

    /// <summary>Not ABP's: the password fits in several workspaces, one of which has to be chosen.</summary>
    ChooseWorkspace = 6,

    /// <summary>Not ABP's: the password is right, but nobody has shown yet that the address is theirs.</summary>
    AwaitsConfirmation = 7,

    /// <summary>Not ABP's: the password is right, but an admin has locked the account.</summary>
    LockedByAdmin = 8,
}

public sealed class AbpLoginResult
{
    public LoginResultType Result { get; set; }
    public string Description { get; set; } = "";

    /// <summary>Where the password fits, if in several.</summary>
    public IReadOnlyList<WorkspaceDto>? Workspaces { get; set; }

    /// <summary>Stands for the password when one of <see cref="Workspaces"/> is chosen or the second step is taken; five minutes.</summary>
    public string? Ticket { get; set; }
}

/// <param name="Id">Null is the platform itself.</param>
public sealed record WorkspaceDto(Guid? Id, string? Name);

public sealed class ChooseWorkspaceDto
{
    [Required]
    [DisableAuditing]
    public string Ticket { get; set; } = "";

    /// <summary>Null is the platform itself.</summary>
    public Guid? TenantId { get; set; }
}

public sealed class TwoFactorLoginDto
{
    [Required]
    [DisableAuditing]
    public string Ticket { get; set; } = "";

    /// <summary>What the app shows, or a recovery code.</summary>
    [Required]
    [StringLength(IdentityUserConsts.MaxCodeLength)]
    [DisableAuditing]
    public string Code { get; set; } = "";
}
