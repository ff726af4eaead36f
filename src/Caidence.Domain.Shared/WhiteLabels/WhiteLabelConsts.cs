namespace Caidence.WhiteLabels;

public static class WhiteLabelConsts
{
    public const int MaxSenderNameLength = 64;

    /// <summary>White text on the colour, as WCAG asks of text.</summary>
    public const double MinContrast = 4.5;
}
