namespace Caidence.WhiteLabels;

/// <summary>The pages' own tones, said again in the workspace's colour.</summary>
internal static class WhiteLabelTheme
{
    private const string Logo = ".own-logo{display:block;width:auto;height:28px;max-width:140px;object-fit:contain}\n.account-brand .own-logo{height:40px;max-width:220px}\nbody.account{background-image:none}\n";

    public static string Of(string? color) => Logo + (color is null ? "" : TonesOf(new(Shade.Of(color))));

    private static string TonesOf(WhiteLabelPalette palette) =>
        $":root,[data-bs-theme=\"light\"]{{{Tones(palette.Primary, palette.Hover, palette.Text, palette.Soft)}}}\n"
        + $"[data-bs-theme=\"dark\"]{{{Tones(palette.DarkPrimary, palette.DarkHover, palette.DarkText, palette.DarkSoft)}}}\n";

    private static string Tones(Shade primary, Shade hover, Shade text, Shade soft) =>
        $"--cai-primary:{primary};--cai-primary-hover:{hover};--cai-primary-text:{text};--cai-primary-soft:{soft};"
        + $"--cai-gradient:linear-gradient(135deg,{primary},{hover});--tblr-primary-rgb:{primary.Red},{primary.Green},{primary.Blue}";
}
