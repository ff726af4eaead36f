using System.Globalization;

namespace Caidence.WhiteLabels;

/// <summary>A colour that can be lightened, darkened, and compared with others as WCAG 2 does.</summary>
public readonly record struct Shade(byte Red, byte Green, byte Blue)
{
    public static readonly Shade White = new(255, 255, 255);
    public static readonly Shade Black = new(0, 0, 0);

    /// <param name="hex"><c>#rrggbb</c>.</param>
    public static Shade Of(string hex) => new(Part(hex, 1), Part(hex, 3), Part(hex, 5));

    public double Luminance => (0.2126 * Linear(Red)) + (0.7152 * Linear(Green)) + (0.0722 * Linear(Blue));

    /// <returns>From 1, the same, to 21, black on white.</returns>
    public double ContrastTo(Shade other)
    {
        var (lighter, darker) = Luminance > other.Luminance ? (Luminance, other.Luminance) : (other.Luminance, Luminance);
        return (lighter + 0.05) / (darker + 0.05);
    }

    /// <param name="other">Mixed in.</param>
    /// <param name="share">From 0, nothing of it, to 1, nothing else.</param>
    public Shade Mix(Shade other, double share) => new(Between(Red, other.Red, share), Between(Green, other.Green, share), Between(Blue, other.Blue, share));

    /// <summary>As little of the other colour as makes it stand out against the ground.</summary>
    public Shade Towards(Shade other, Shade ground, double contrast)
    {
        var share = 0.0;
        while (share < 1 && Mix(other, share).ContrastTo(ground) < contrast)
        {
            share += 0.02;
        }

        return Mix(other, Math.Min(share, 1));
    }

    public override string ToString() => $"#{Red:x2}{Green:x2}{Blue:x2}";

    private static byte Part(string hex, int at) => byte.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static byte Between(byte from, byte to, double share) => (byte)Math.Round(from + ((to - from) * share));

    private static double Linear(byte value) => value / 255d is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
}
