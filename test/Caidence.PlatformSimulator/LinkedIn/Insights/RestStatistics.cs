using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.Insights;

/// <summary><c>/rest/organizationalEntityShareStatistics</c>: lifetime totals of an organization's posts.</summary>
internal static class RestStatistics
{
    public static IResult Find(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["q"] != "organizationalEntity" || query["organizationalEntity"].ToString() is not { Length: > 0 } urn)
        {
            return RestError.Invalid("organizationalEntity");
        }

        return RestCaller.Of(context).Owns(urn)
            ? RestPaging.Page(context.Request, [Totals(urn)])
            : RestError.AccessDenied("organizationalEntityShareStatistics.FINDER-organizationalEntity");
    }

    private static JsonObject Totals(string urn) => new()
    {
        ["organizationalEntity"] = urn,
        ["totalShareStatistics"] = new JsonObject
        {
            ["uniqueImpressionsCount"] = 310,
            ["impressionCount"] = 420,
            ["clickCount"] = 12,
            ["likeCount"] = 9,
            ["commentCount"] = 2,
            ["shareCount"] = 1,
            ["engagement"] = 0.0571,
        },
    };
}
