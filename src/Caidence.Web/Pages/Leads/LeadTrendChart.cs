using System.Globalization;
using Caidence.Leads.Analytics;

namespace Caidence.Web.Pages.Leads;

/// <summary>Bars of a fixed drawing: what was captured, and within it what has converted.</summary>
public sealed class LeadTrendChart(IReadOnlyList<LeadTrendDto> trends, TrendInterval interval)
{
    public const int Width = 720;
    public const int Height = 200;
    private const double Gap = 0.28;
    private const int MaxLabels = 8;

    public IReadOnlyList<LeadTrendDto> Trends => trends;

    /// <summary>The top line: a round number, at least one.</summary>
    public int Top { get; } = RoundUp(trends.Count == 0 ? 0 : trends.Max(trend => trend.Captured));

    public IEnumerable<Bar> Bars => trends.Select((trend, index) => new Bar(
        (index + Gap / 2) * Step, Step * (1 - Gap), HeightOf(trend.Captured), HeightOf(trend.Converted), trend, TextOf(trend.Start)));

    /// <summary>A few of the starts, evenly.</summary>
    public IEnumerable<(double X, string Text)> Labels
    {
        get
        {
            var every = Math.Max(1, (int)Math.Ceiling(trends.Count / (double)MaxLabels));
            return trends.Select((trend, index) => (X: (index + 0.5) * Step, Text: TextOf(trend.Start))).Where((_, index) => index % every == 0);
        }
    }

    private double Step => Width / (double)Math.Max(1, trends.Count);

    private double HeightOf(int count) => Height * count / (double)Top;

    private string TextOf(DateOnly start) => start.ToString(interval == TrendInterval.Month ? "MMM yyyy" : "d MMM", CultureInfo.CurrentCulture);

    // 1, 2, 5, 10, 20, 50 ...
    private static int RoundUp(int highest)
    {
        for (var decade = 1; ; decade *= 10)
        {
            foreach (var step in new[] { 1, 2, 5 })
            {
                if (step * decade >= highest)
                {
                    return step * decade;
                }
            }
        }
    }

    public sealed record Bar(double X, double Width, double Captured, double Converted, LeadTrendDto Trend, string Text);
}
