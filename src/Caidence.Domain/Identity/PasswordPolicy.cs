using Microsoft.AspNetCore.Identity;

namespace Caidence.Identity;

/// <summary>A password is long, or short and mixed; it is no common one and not the account's own name.</summary>
public sealed class PasswordPolicy(IdentityErrors errors) : IPasswordValidator<IdentityUser>
{
    public const string TooWeak = "PasswordTooWeak";
    public const string TooCommon = "PasswordTooCommon";
    public const string TellsWho = "PasswordTellsWho";

    public static IReadOnlySet<string> Codes { get; } = new HashSet<string> { TooWeak, TooCommon, TellsWho };

    private const int LongEnough = 12;
    private const int MixedEnough = 6;

    // Only what passes for its length; the rest is weak anyway.
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "password1234", "passwordpassword", "123456789012", "1234567890123", "12345678901234", "qwertyuiop12", "qwertyuiop[]", "qwerty123456",
        "1q2w3e4r5t6y", "letmein12345", "iloveyou1234", "welcome12345", "administrator", "changeme1234", "abc123abc123", "abcdefghijkl",
    };

    public Task<IdentityResult> ValidateAsync(UserManager<IdentityUser> manager, IdentityUser user, string? password) =>
        Task.FromResult(Refusal(user, password ?? "") is { } code ? IdentityResult.Failed(errors.Password(code)) : IdentityResult.Success);

    private static string? Refusal(IdentityUser user, string password) =>
        !IsStrong(password) ? TooWeak
        : Common.Contains(password) || password.Distinct().Count() < 4 ? TooCommon
        : Tells(user.UserName, password) || Tells(user.Email, password) ? TellsWho
        : null;

    private static bool IsStrong(string password) =>
        password.Length >= LongEnough
        || (password.Length >= MixedEnough
            && password.Any(char.IsLower) && password.Any(char.IsUpper) && password.Any(char.IsDigit) && password.Any(letter => !char.IsLetterOrDigit(letter)));

    private static bool Tells(string? who, string password) =>
        string.Equals(who, password, StringComparison.OrdinalIgnoreCase);
}
