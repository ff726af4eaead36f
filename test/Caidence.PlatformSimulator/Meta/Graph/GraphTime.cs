using System.Globalization;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal static class GraphTime
{
    public static string Text(DateTimeOffset time) =>
        time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'+0000'", CultureInfo.InvariantCulture);
}
