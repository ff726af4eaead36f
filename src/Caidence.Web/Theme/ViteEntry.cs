namespace Caidence.Web.Theme;

/// <summary>Paths below <c>/dist</c>: the script, the chunks it imports at once, its style sheets, and what those refer to.</summary>
public sealed record ViteEntry(string Script, IReadOnlyList<string> Imports, IReadOnlyList<string> Styles, IReadOnlyList<string> Assets)
{
    public static ViteEntry Empty { get; } = new("", [], [], []);
}
