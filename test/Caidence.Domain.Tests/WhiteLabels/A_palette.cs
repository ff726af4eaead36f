using Shouldly;
using Xunit;

namespace Caidence.WhiteLabels;

public sealed class A_palette
{
    private static readonly Shade Surface = Shade.Of("#15151d");

    public static TheoryData<string> Colors { get; } = ["#000000", "#0b1f4b", "#0f766e", "#5b3fd6", "#767676", "#7a0000", "#b91c1c", "#c2185b", "#0000ff"];

    [Theory]
    [MemberData(nameof(Colors))]
    public void Can_be_read_in_the_light_theme(string color)
    {
        var palette = new WhiteLabelPalette(Shade.Of(color));

        palette.Primary.ContrastTo(Shade.White).ShouldBeGreaterThanOrEqualTo(4.5);
        palette.Hover.ContrastTo(Shade.White).ShouldBeGreaterThanOrEqualTo(4.5);
        palette.Text.ContrastTo(palette.Soft).ShouldBeGreaterThanOrEqualTo(4.5);
        palette.Text.ContrastTo(Shade.White).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Theory]
    [MemberData(nameof(Colors))]
    public void Can_be_read_in_the_dark_theme(string color)
    {
        var palette = new WhiteLabelPalette(Shade.Of(color));

        palette.DarkPrimary.ContrastTo(Shade.White).ShouldBeGreaterThanOrEqualTo(4.5);
        palette.DarkPrimary.ContrastTo(Surface).ShouldBeGreaterThanOrEqualTo(2.5);
        palette.DarkText.ContrastTo(palette.DarkSoft).ShouldBeGreaterThanOrEqualTo(4.5);
        palette.DarkText.ContrastTo(Surface).ShouldBeGreaterThanOrEqualTo(4.5);
    }

    [Fact]
    public void Counts_contrast_as_WCAG_does()
    {
        Shade.Black.ContrastTo(Shade.White).ShouldBe(21, tolerance: 0.001);
        Shade.Of("#767676").ContrastTo(Shade.White).ShouldBe(4.54, tolerance: 0.01);
    }
}
