using System.Security.Cryptography;

namespace Caidence.Hosting.Database;

/// <summary>Login of an administrator who was just made; the password is kept nowhere else.</summary>
public sealed record FirstLogin(string UserName, string Password)
{
    public const string DefaultEmailAddress = "admin@localhost";

    // Enough for any password rule, and readable off a screen: no 0, O, 1, l, I.
    private const string Lower = "abcdefghijkmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private const string Digits = "23456789";

    public static string MakePassword() =>
        $"{Some(Upper, 4)}-{Some(Lower, 6)}-{Some(Digits, 4)}-{Some(Lower, 6)}";

    /// <summary>To the terminal and not through the log: logs are kept.</summary>
    public void Print() => Console.WriteLine($"First login: {UserName} with password {Password} (shown only this once)");

    public override string ToString() => $"{UserName} ***";

    private static string Some(string letters, int length) => RandomNumberGenerator.GetString(letters, length);
}
