using System.Text;
using SkiaSharp;

namespace Caidence.Media.Skia;

/// <summary>Letters of the machine's fonts: each rune in the first of them that has it.</summary>
internal sealed class Typefaces
{
    private static readonly string[] Preferred = ["Inter", "Liberation Sans", "Noto Sans", "DejaVu Sans", "Arial"];

    // Which glyph stands for a rune does not depend on the size.
    private readonly List<SKFont> _fonts;

    private Typefaces(SKFontStyle style)
    {
        var manager = SKFontManager.Default;
        _fonts = [.. manager.FontFamilies.OrderBy(PlaceOf).ThenBy(family => family, StringComparer.Ordinal).Select(family => manager.MatchFamily(family, style)).OfType<SKTypeface>().Select(typeface => new SKFont(typeface))];
        if (_fonts.Count == 0)
        {
            _fonts.Add(new(SKTypeface.Default));
        }
    }

    public static Typefaces Regular { get; } = new(SKFontStyle.Normal);

    public static Typefaces Bold { get; } = new(SKFontStyle.Bold);

    /// <summary>The text in pieces that one font can show. A letter that none has is a box in the first.</summary>
    public IEnumerable<(SKTypeface Typeface, string Text)> Split(string text)
    {
        SKTypeface? current = null;
        var piece = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            var typeface = current is not null && Rune.IsWhiteSpace(rune) ? current : Find(rune);
            if (typeface != current && piece.Length > 0)
            {
                yield return (current!, piece.ToString());
                piece.Clear();
            }

            current = typeface;
            piece.Append(rune);
        }

        if (piece.Length > 0)
        {
            yield return (current!, piece.ToString());
        }
    }

    private SKTypeface Find(Rune rune) => (_fonts.Find(font => font.ContainsGlyph(rune.Value)) ?? _fonts[0]).Typeface;

    private static int PlaceOf(string family) =>
        Array.IndexOf(Preferred, family) is >= 0 and var place ? place
        : family.Contains("Mono", StringComparison.Ordinal) ? 100
        : family.Contains("Sans", StringComparison.Ordinal) ? 50
        : 75;
}
