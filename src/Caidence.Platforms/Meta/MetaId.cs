namespace Caidence.Platforms.Meta;

internal static class MetaId
{
    private const int Longest = 64;

    /// <summary>Ids come from webhook bodies and become part of a path, so only what Graph itself issues is let through.</summary>
    public static bool IsValid(string? id) =>
        id is { Length: > 0 and <= Longest } && id.All(character => char.IsAsciiDigit(character) || character == '_');
}
