namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>Monthly versions, each living about a year.</summary>
internal static class RestVersions
{
    private static readonly Dictionary<string, DateOnly> Sunsets = new()
    {
        ["202511"] = new(2026, 11, 16),
        ["202601"] = new(2027, 1, 15),
        ["202602"] = new(2027, 2, 15),
        ["202603"] = new(2027, 3, 16),
        ["202604"] = new(2027, 4, 15),
        ["202605"] = new(2027, 5, 15),
        ["202606"] = new(2027, 6, 15),
        ["202607"] = new(2027, 7, 15),
        ["202608"] = new(2027, 8, 17),
        ["202609"] = new(2027, 9, 15),
    };

    public static bool IsActive(string version, DateOnly today) => Sunsets.TryGetValue(version, out var sunset) && today < sunset;
}
