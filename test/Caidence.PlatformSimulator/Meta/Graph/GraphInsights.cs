using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>An answer with figures. A metric that is gone fails the whole call; a small account has none.</summary>
internal static class GraphInsights
{
    private const int Enough = 100;

    public static GraphError NoSuchMetric { get; } = new(100, "(#100) The value must be a valid insights metric");

    public static IResult Answer(HttpRequest request, string id, IReadOnlyList<string> known, long audience)
    {
        var metrics = MetricsOf(request);
        if (metrics.Count == 0 || metrics.Any(metric => !known.Contains(metric)))
        {
            return NoSuchMetric;
        }

        var period = request.Query["period"].ToString() is { Length: > 0 } given ? given : "day";
        return new GraphJson(new JsonObject
        {
            ["data"] = new JsonArray([.. metrics.Where(_ => audience >= Enough).Select(metric => (JsonNode)new JsonObject
            {
                ["name"] = metric,
                ["period"] = period,
                ["title"] = metric,
                ["id"] = $"{id}/insights/{metric}/{period}",
                ["values"] = new JsonArray(new JsonObject { ["value"] = audience / 7, ["end_time"] = "2026-11-21T08:00:00+0000" }),
            })]),
        });
    }

    public static IReadOnlyList<string> MetricsOf(HttpRequest request) =>
        request.Query["metric"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
}
