using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A password is long, or (where the workspace lets it) short and mixed; it is no common one and not the account's own name.</summary>
public sealed class PasswordPolicy(ISettingProvider settings, IdentityErrors errors) : IPasswordValidator<IdentityUser>
{
    public const string TooWeak = "PasswordTooWeak";
    public const string TooShort = "PasswordTooShort";
    public const string TooCommon = "PasswordTooCommon";
    public const string TellsWho = "PasswordTellsWho";

    public static IReadOnlySet<string> Codes { get; } = new HashSet<string> { TooWeak, TooShort, TooCommon, TellsWho };

    private const int MixedEnough = 6;

    public async Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user, string? password)
    {
        var rules = await AccountRules.ReadAsync(settings);
        return Refusal(rules, user, password ?? "") is { } code ? IdentityResult.Failed(errors.Password(code, rules.PasswordLength)) : IdentityResult.Success;
    }

    private static string? Refusal(AccountRules rules, IdentityUser user, string password) =>
        !IsLong(password, rules) ? rules.ShortMixedPasswords ? TooWeak : TooShort
        : CommonPasswords.Contain(password) || password.Distinct().Count() < 4 ? TooCommon
        : Tells(user.UserName, password) || Tells(user.Email, password) ? TellsWho
        : null;

    private static bool IsLong(string password, AccountRules rules) =>
        password.Length >= rules.PasswordLength
        || (rules.ShortMixedPasswords && password.Length >= MixedEnough
            && password.Any(char.IsLower) && password.Any(char.IsUpper) && password.Any(char.IsDigit) && password.Any(letter => !char.IsLetterOrDigit(letter)));

    private static bool Tells(string? who, string password) =>
        string.Equals(who, password, StringComparison.OrdinalIgnoreCase);
}
