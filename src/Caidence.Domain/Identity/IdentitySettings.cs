namespace Caidence.Identity;

/// <summary>What a workspace demands of its people's accounts, under ABP's names where it has one.</summary>
public static class IdentitySettings
{
    /// <summary><see cref="TwoFactorOptional"/> or <see cref="TwoFactorForced"/>.</summary>
    public const string TwoFactorBehaviour = "Abp.Identity.TwoFactor.Behaviour";

    public const string TwoFactorOptional = "Optional";
    public const string TwoFactorForced = "Forced";

    /// <summary>Characters that a password must have.</summary>
    public const string PasswordLength = "Abp.Identity.Password.RequiredLength";

    /// <summary>Whether a short password will do if it mixes four kinds of characters.</summary>
    public const string ShortMixedPasswords = "Caidence.Identity.ShortMixedPasswords";

    /// <summary>Wrong passwords or codes in a row that lock an account.</summary>
    public const string MaxFailedAttempts = "Abp.Identity.Lockout.MaxFailedAccessAttempts";

    /// <summary>Seconds that such a lock lasts.</summary>
    public const string LockoutSeconds = "Abp.Identity.Lockout.LockoutDuration";

    /// <summary>Hours after which somebody who has not come back signs in again.</summary>
    public const string SessionHours = "Caidence.Identity.SessionHours";

    /// <summary>Days that sign-ins are remembered.</summary>
    public const string SecurityLogDays = "Caidence.Identity.SecurityLogDays";
}

public sealed class IdentitySettingDefinitionProvider : SettingDefinitionProvider
{
    public override IEnumerable<SettingDefinition> Define() =>
    [
        new(IdentitySettings.TwoFactorBehaviour, IdentitySettings.TwoFactorOptional, IsVisibleToClients: true),
        new(IdentitySettings.PasswordLength, "12", IsVisibleToClients: true),
        new(IdentitySettings.ShortMixedPasswords, "true", IsVisibleToClients: true),
        new(IdentitySettings.MaxFailedAttempts, "5"),
        new(IdentitySettings.LockoutSeconds, "300"),
        new(IdentitySettings.SessionHours, "336"),
        new(IdentitySettings.SecurityLogDays, "180"),
    ];
}
