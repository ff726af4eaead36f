using System.Text.RegularExpressions;

namespace Caidence.Platforms.Meta;

internal static partial class MetaPermissions
{
    /// <summary>Graph names the missing permission only inside its sentence; null when it does not.</summary>
    public static string? NamedIn(string? message) => Permission().Match(message ?? "") is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\b(?:pages|ads|leads|instagram|business|read|publish|whatsapp)(?:_[a-z]+)+\b", RegexOptions.CultureInvariant)]
    private static partial Regex Permission();
}
