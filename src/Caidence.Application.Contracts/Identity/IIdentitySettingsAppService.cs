using System.ComponentModel.DataAnnotations;

namespace Caidence.Identity;

/// <summary>What the workspace demands of its people's accounts; on the host side, also of workspaces that have set nothing.</summary>
public interface IIdentitySettingsAppService : IApplicationService
{
    Task<IdentitySettingsDto> GetAsync();

    /// <summary>Acts on the next request: people without a second step are led to it if it is required.</summary>
    Task UpdateAsync(IdentitySettingsDto input);
}

public sealed class IdentitySettingsDto
{
    /// <summary>Nobody works here without a second step.</summary>
    public bool TwoFactorRequired { get; set; }

    /// <summary>Characters of a password.</summary>
    [Range(8, IdentityUserConsts.MaxPasswordLength / 2)]
    public int PasswordLength { get; set; } = 12;

    /// <summary>A shorter one will do if it has small and capital letters, digits and symbols.</summary>
    public bool ShortMixedPasswords { get; set; } = true;

    /// <summary>Wrong passwords or codes in a row that lock an account.</summary>
    [Range(3, 20)]
    public int MaxFailedAttempts { get; set; } = 5;

    [Range(1, 24 * 60)]
    public int LockoutMinutes { get; set; } = 5;

    /// <summary>After how many hours without a visit somebody signs in again.</summary>
    [Range(1, 24 * 90)]
    public int SessionHours { get; set; } = 24 * 14;
}
