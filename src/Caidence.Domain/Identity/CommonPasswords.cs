using System.Buffers;

namespace Caidence.Identity;

/// <summary>The ten thousand passwords that people choose most, as zxcvbn ranks them, and some long ones that its list has not.</summary>
internal static class CommonPasswords
{
    // Shorter than a word: what is around it is the password then.
    private const int Word = 4;

    private static readonly string[] Longer =
    [
        "passwordpassword", "123456789012", "1234567890123", "12345678901234", "abcdefghijkl", "abc123abc123", "administrator",
    ];

    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    private static readonly Lazy<HashSet<string>> All = new(Read);

    /// <summary>Also with digits and symbols around it, which is how people dress up a common word.</summary>
    public static bool Contain(string password) => All.Value.Contains(password) || (CoreOf(password) is { Length: >= Word } core && All.Value.Contains(core));

    private static string CoreOf(string password)
    {
        var start = password.AsSpan().IndexOfAny(Letters);
        return start < 0 ? "" : password[start..(password.AsSpan().LastIndexOfAny(Letters) + 1)];
    }

    private static HashSet<string> Read()
    {
        using var list = new StreamReader(typeof(CommonPasswords).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        return new(list.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Concat(Longer), StringComparer.OrdinalIgnoreCase);
    }
}
