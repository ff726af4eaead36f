using System.Globalization;
using Caidence.Social.Connections;

namespace Caidence.Web.Social;

/// <summary>The follower history of an account as a line.</summary>
public sealed class FollowerChart(IReadOnlyList<SocialFollowerCountDto> points)
{
    public const int Width = 600;
    public const int Height = 120;
    private const int Margin = 4;

    public IReadOnlyList<SocialFollowerCountDto> Points => points;

    public long Last => points[^1].Followers;

    public string Line
    {
        get
        {
            var (first, days) = (points[0].Day, Math.Max(1, points[^1].Day.DayNumber - points[0].Day.DayNumber));
            var (low, high) = (points.Min(point => point.Followers), points.Max(point => point.Followers));
            var span = Math.Max(1, high - low);
            return string.Join(' ', points.Select(point => string.Create(
                CultureInfo.InvariantCulture,
                $"{(point.Day.DayNumber - first.DayNumber) * Width / (double)days:0.#},{Margin + ((high - point.Followers) * (Height - (2 * Margin)) / (double)span):0.#}")));
        }
    }
}
