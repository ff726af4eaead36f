using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Meta's usage headers: percentages, and minutes until access comes back.</summary>
internal static class GraphUsage
{
    public static void AddTo(HttpResponse response, GraphCaller caller, MetaPage? page, MetaThrottle? throttle, DateTimeOffset now)
    {
        var percent = throttle is null ? page?.Budget?.Percent ?? 1 : 100;

        // A page at its wall says nothing of the app's own hour.
        response.Headers["X-App-Usage"] = Percentages(throttle is not null && throttle != page?.Throttle ? 100 : 1).ToJsonString();
        if (page is not null)
        {
            response.Headers["X-Page-Usage"] = Percentages(percent).ToJsonString();
        }

        var bucket = Percentages(percent);
        bucket["type"] = TypeOf(response.HttpContext.Request.Path, caller);
        bucket["estimated_time_to_regain_access"] = throttle is null ? 0 : (int)Math.Ceiling((throttle.Until - now).TotalMinutes);
        response.Headers["X-Business-Use-Case-Usage"] = new JsonObject { [page?.Id ?? caller.AppId] = new JsonArray(bucket) }.ToJsonString();
    }

    private static string TypeOf(string path, GraphCaller caller) =>
        path.Contains("/lead", StringComparison.Ordinal) ? "leadgen"
        : caller.Consent?.Kind switch
        {
            MetaTokens.System => "whatsapp",
            MetaTokens.Instagram or MetaTokens.LongLivedInstagram => "instagram",
            _ => "pages",
        };

    private static JsonObject Percentages(int calls) => new() { ["call_count"] = calls, ["total_time"] = 1, ["total_cputime"] = 1 };
}
