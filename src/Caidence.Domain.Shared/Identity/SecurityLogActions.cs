namespace Caidence.Identity;

/// <summary>What a security log tells, in ABP's words where it has one.</summary>
public static class SecurityLogActions
{
    public const string LoginSucceeded = "LoginSucceeded";
    public const string LoginInvalidUserNameOrPassword = "LoginInvalidUserNameOrPassword";
    public const string LoginLockedout = "LoginLockedout";
    public const string LoginRequiresTwoFactor = "LoginRequiresTwoFactor";
    public const string LoginInvalidCode = "LoginInvalidCode";
    public const string LoginWithRecoveryCode = "LoginWithRecoveryCode";
    public const string LoginWithPasskey = "LoginWithPasskey";
    public const string PasskeyAdded = "PasskeyAdded";
    public const string PasskeyRemoved = "PasskeyRemoved";
    public const string Logout = "Logout";
    public const string ChangePassword = "ChangePassword";
    public const string ResetPassword = "ResetPassword";
    public const string ConfirmEmail = "ConfirmEmail";
    public const string TwoFactorEnabled = "TwoFactorEnabled";
    public const string TwoFactorDisabled = "TwoFactorDisabled";
    public const string TwoFactorReset = "TwoFactorReset";
    public const string RecoveryCodesRenewed = "RecoveryCodesRenewed";
    public const string WorkspaceSwitched = "WorkspaceSwitched";
    public const string SessionEnded = "SessionEnded";
    public const string EmailChanged = "EmailChanged";
    public const string SupportBegan = "SupportBegan";
    public const string SupportEnded = "SupportEnded";
    public const string ExternalLoginAdded = "ExternalLoginAdded";
    public const string ExternalLoginRemoved = "ExternalLoginRemoved";

    public static IReadOnlyList<string> All { get; } =
    [
        LoginSucceeded, LoginInvalidUserNameOrPassword, LoginLockedout, LoginRequiresTwoFactor, LoginInvalidCode, LoginWithRecoveryCode, Logout,
        ChangePassword, ResetPassword, ConfirmEmail, TwoFactorEnabled, TwoFactorDisabled, TwoFactorReset, RecoveryCodesRenewed,
        WorkspaceSwitched, SessionEnded, EmailChanged, SupportBegan, SupportEnded, ExternalLoginAdded, ExternalLoginRemoved,
        LoginWithPasskey, PasskeyAdded, PasskeyRemoved,
    ];

    /// <summary>Those after which nobody was let in.</summary>
    public static IReadOnlySet<string> Refusals { get; } = new HashSet<string> { LoginInvalidUserNameOrPassword, LoginLockedout, LoginInvalidCode };
}
