namespace Caidence.Web.Profiles;

/// <summary>Lists as people type them.</summary>
internal static class TypedLists
{
    private const StringSplitOptions Tidy = StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries;
    private static readonly char[] CommasAndLines = [',', ';', '\n'];

    public static string Join(IEnumerable<string>? words) => string.Join(", ", words ?? []);

    public static string[] Split(string? text) => (text ?? "").Split(CommasAndLines, Tidy);

    public static string[] Lines(string? text) => (text ?? "").Split('\n', Tidy);
}
