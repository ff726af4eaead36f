namespace Caidence.WhiteLabels;

/// <summary>What one colour makes of the pages' own tones, in the light theme and in the dark one; each is readable where it is used.</summary>
public sealed record WhiteLabelPalette(Shade Primary)
{
    private const double Readable = 5;
    private const double Visible = 3;

    private static readonly Shade DarkSurface = Shade.Of("#15151d");

    public Shade Hover => Primary.Mix(Shade.Black, 0.14);

    public Shade Soft => Primary.Mix(Shade.White, 0.9);

    public Shade Text => Primary.Towards(Shade.Black, Soft, Readable);

    /// <summary>White text on it stays readable: a surface this dark leaves room for both.</summary>
    public Shade DarkPrimary => Primary.Towards(Shade.White, DarkSurface, Visible);

    public Shade DarkHover => DarkPrimary.Mix(Shade.Black, 0.1);

    public Shade DarkSoft => Primary.Mix(DarkSurface, 0.78);

    public Shade DarkText => Primary.Towards(Shade.White, DarkSoft, Readable);
}
