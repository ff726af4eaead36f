using SkiaSharp;

namespace Caidence.Media.Skia;

/// <summary>Pages of A4, written from the top; a new one begins where there is no room left.</summary>
internal sealed class Sheets(SKDocument document)
{
    public const float Margin = 48;
    public const float Width = 595 - (2 * Margin);

    private const float PageWidth = 595;
    private const float Bottom = 842 - Margin;

    private SKCanvas? _canvas;

    public float Y { get; private set; }

    public SKCanvas Canvas => _canvas ?? Turn();

    /// <summary>So much is needed in one piece.</summary>
    public void Need(float height)
    {
        if (_canvas is null || Y + height > Bottom)
        {
            Turn();
        }
    }

    public void Skip(float height) => Y += height;

    /// <param name="text">Broken into lines.</param>
    /// <param name="style">How it looks.</param>
    /// <param name="indent">From the left margin.</param>
    /// <param name="link">Where a click on it leads.</param>
    public void Write(string? text, TextStyle style, float indent = 0, string? link = null)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        foreach (var line in style.Wrap(text, Width - indent))
        {
            Need(style.LineHeight);
            Y += style.LineHeight;
            style.Draw(Canvas, line, Margin + indent, Y - (style.LineHeight - style.Size));
            if (link is not null)
            {
                Canvas.DrawUrlAnnotation(SKRect.Create(Margin + indent, Y - style.LineHeight, style.WidthOf(line), style.LineHeight), link);
            }
        }
    }

    private SKCanvas Turn()
    {
        if (_canvas is not null)
        {
            document.EndPage();
        }

        Y = Margin;
        return _canvas = document.BeginPage(PageWidth, Bottom + Margin);
    }
}
