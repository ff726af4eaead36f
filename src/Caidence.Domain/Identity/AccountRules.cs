using System.Globalization;

namespace Caidence.Identity;

/// <summary>What the workspace demands of its people's accounts; where it has set nothing, what the platform does.</summary>
public sealed record AccountRules(
    bool TwoFactorRequired, int PasswordLength, bool ShortMixedPasswords, int MaxFailedAttempts, TimeSpan Lockout, TimeSpan Session)
{
    private static readonly string[] Names =
    [
        IdentitySettings.TwoFactorBehaviour, IdentitySettings.PasswordLength, IdentitySettings.ShortMixedPasswords, IdentitySettings.MaxFailedAttempts,
        IdentitySettings.LockoutSeconds, IdentitySettings.SessionHours,
    ];

    public static async Task<AccountRules> ReadAsync(ISettingProvider settings)
    {
        var values = await settings.GetAllAsync(Names);
        return new(
            values[IdentitySettings.TwoFactorBehaviour] == IdentitySettings.TwoFactorForced,
            Number(IdentitySettings.PasswordLength),
            values[IdentitySettings.ShortMixedPasswords] == "true",
            Number(IdentitySettings.MaxFailedAttempts),
            TimeSpan.FromSeconds(Number(IdentitySettings.LockoutSeconds)),
            TimeSpan.FromHours(Number(IdentitySettings.SessionHours)));

        int Number(string name) => int.Parse(values[name]!, CultureInfo.InvariantCulture);
    }

    public async Task KeepAsync(ISettingManager manager)
    {
        var values = new (string Name, string Value)[]
        {
            (IdentitySettings.TwoFactorBehaviour, TwoFactorRequired ? IdentitySettings.TwoFactorForced : IdentitySettings.TwoFactorOptional),
            (IdentitySettings.PasswordLength, Text(PasswordLength)),
            (IdentitySettings.ShortMixedPasswords, ShortMixedPasswords ? "true" : "false"),
            (IdentitySettings.MaxFailedAttempts, Text(MaxFailedAttempts)),
            (IdentitySettings.LockoutSeconds, Text((int)Lockout.TotalSeconds)),
            (IdentitySettings.SessionHours, Text((int)Session.TotalHours)),
        };
        foreach (var (name, value) in values)
        {
            await manager.SetForCurrentTenantAsync(name, value);
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
