using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestPaging
{
    public static IResult Page(HttpRequest request, IReadOnlyList<JsonObject> all)
    {
        var start = RestParameters.Number(request.Query["start"], 0);
        var count = RestParameters.Number(request.Query["count"], 10);
        return Results.Json(new JsonObject
        {
            ["paging"] = new JsonObject { ["start"] = start, ["count"] = count, ["links"] = new JsonArray(), ["total"] = all.Count },
            ["elements"] = new JsonArray([.. all.Skip(start).Take(count)]),
        });
    }
}
