using System.Security.Cryptography;
using System.Text;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>Somebody with an account at every one of the providers.</summary>
public sealed record SignInPerson(string FirstName, string LastName, string Email, bool IsEmailVerified = true)
{
    /// <summary>Those that the consent screen offers.</summary>
    public static IReadOnlyList<SignInPerson> Known { get; } =
    [
        new("Ana", "Baker", "ana.baker@example.com"),
        new("Tom", "Okafor", "tom.okafor@example.com"),
        new("Nele", "Unverified", "nele@example.com", IsEmailVerified: false),
    ];

    public string Name => $"{FirstName} {LastName}";

    /// <summary>The same at every sign-in, another one at every provider.</summary>
    public string SubjectAt(string provider) =>
        new([.. Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{provider}:{Email}"))).Select(digit => (char)('0' + (digit % 10))).Take(21)]);
}
