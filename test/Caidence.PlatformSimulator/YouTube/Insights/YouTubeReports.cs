using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.YouTube.Api;

namespace Caidence.PlatformSimulator.YouTube.Insights;

/// <summary><c>reports.query</c>: the right columns, and no rows, as a channel without views has.</summary>
internal static class YouTubeReports
{
    public static IResult Query(HttpRequest request)
    {
        var query = request.Query;
        var missing = new[] { "ids", "startDate", "endDate", "metrics" }.FirstOrDefault(name => query[name].ToString().Length == 0);
        if (missing is not null)
        {
            return new YouTubeError(400, "required", $"Required parameter: {missing}");
        }

        var dimensions = query["dimensions"].ToString().Split(',', StringSplitOptions.RemoveEmptyEntries);
        return Results.Json(new JsonObject
        {
            ["kind"] = "youtubeAnalytics#resultTable",
            ["columnHeaders"] = new JsonArray(
            [
                .. dimensions.Select(name => Column(name, "DIMENSION", "STRING")),
                .. query["metrics"].ToString().Split(',').Select(name => Column(name, "METRIC", "INTEGER")),
            ]),
        });
    }

    private static JsonNode Column(string name, string type, string dataType) =>
        new JsonObject { ["name"] = name, ["columnType"] = type, ["dataType"] = dataType };
}
