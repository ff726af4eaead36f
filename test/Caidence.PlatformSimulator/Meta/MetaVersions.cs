namespace Caidence.PlatformSimulator.Meta;

/// <summary>Graph's versions. An expired one is served, without a word, by the oldest that still lives.</summary>
internal static class MetaVersions
{
    private static readonly (string Version, DateOnly? Sunset)[] All =
    [
        ("v19.0", new(2026, 5, 21)),
        ("v20.0", new(2026, 9, 24)),
        ("v21.0", new(2027, 1, 21)),
        ("v22.0", new(2027, 5, 20)),
        ("v23.0", new(2027, 10, 8)),
        ("v24.0", new(2028, 2, 18)),
        ("v25.0", new(2028, 7, 29)),
        ("v26.0", null),
    ];

    /// <returns>Null for a version that never existed.</returns>
    public static string? ServedFor(string requested, DateOnly today)
    {
        var index = Array.FindIndex(All, version => version.Version == requested);
        return index < 0 ? null : All.Skip(index).First(version => version.Sunset is null || version.Sunset > today).Version;
    }
}
