using SkiaSharp;

namespace Caidence.Media.Skia;

/// <summary>How a text looks, and how it breaks into lines.</summary>
internal sealed record TextStyle(Typefaces Typefaces, float Size, SKColor Color)
{
    public float LineHeight => Size * 1.4f;

    public float WidthOf(string text) => Typefaces.Split(text).Sum(piece =>
    {
        using var font = new SKFont(piece.Typeface, Size);
        return font.MeasureText(piece.Text);
    });

    public IEnumerable<string> Wrap(string text, float width) => text.ReplaceLineEndings("\n").Split('\n').SelectMany(line => WrapLine(line.TrimEnd(), width));

    public void Draw(SKCanvas canvas, string text, float x, float baseline)
    {
        using var paint = new SKPaint();
        paint.Color = Color;
        paint.IsAntialias = true;
        foreach (var (typeface, piece) in Typefaces.Split(text))
        {
            using var font = new SKFont(typeface, Size);
            canvas.DrawText(piece, x, baseline, SKTextAlign.Left, font, paint);
            x += font.MeasureText(piece);
        }
    }

    private IEnumerable<string> WrapLine(string text, float width)
    {
        var line = "";
        foreach (var word in text.Split(' ').SelectMany(word => Break(word, width)))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && WidthOf(longer) > width)
            {
                yield return line;
                longer = word;
            }

            line = longer;
        }

        yield return line;
    }

    // A word that is wider than the page, or a script without spaces.
    private IEnumerable<string> Break(string word, float width)
    {
        var part = "";
        foreach (var rune in word.EnumerateRunes())
        {
            if (part.Length > 0 && WidthOf(part + rune) > width)
            {
                yield return part;
                part = "";
            }

            part += rune;
        }

        yield return part;
    }
}
