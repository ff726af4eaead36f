using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Snapchat.Api;

/// <summary>How Snapchat wraps its answers: a success as a whole may hold items that failed.</summary>
internal static class SnapchatEnvelope
{
    private const int UsualLimit = 50;

    public static IResult One(string name, JsonObject item) => Results.Json(Success(name, item));

    public static IResult Many(HttpRequest request, string plural, string singular, IReadOnlyList<JsonObject> items, Func<JsonObject, bool>? isBroken = null)
    {
        var start = int.TryParse(request.Query["cursor"], out var cursor) ? cursor : 0;
        var limit = int.TryParse(request.Query["limit"], out var wanted) ? Math.Clamp(wanted, UsualLimit, 1000) : UsualLimit;
        var answer = Success(plural, new JsonArray([.. items.Skip(start).Take(limit).Select(item => Wrapped(singular, item, isBroken?.Invoke(item) == true))]));
        var next = QueryHelpers.AddQueryString(
            $"{request.Scheme}://{request.Host}{request.Path}",
            request.Query.Where(each => each.Key != "cursor").Select(each => KeyValuePair.Create(each.Key, (string?)each.Value)).Append(new("cursor", $"{start + limit}")));
        answer["paging"] = start + limit < items.Count ? new JsonObject { ["next_link"] = next } : new JsonObject();
        return Results.Json(answer);
    }

    private static JsonObject Wrapped(string singular, JsonObject item, bool isBroken) => isBroken
        ? new() { ["sub_request_status"] = "ERROR", ["sub_request_error_reason"] = $"Cannot read {singular}" }
        : new() { ["sub_request_status"] = "SUCCESS", [singular] = item };

    private static JsonObject Success(string name, JsonNode content) =>
        new() { ["request_status"] = "SUCCESS", ["request_id"] = Guid.NewGuid().ToString("N"), [name] = content };
}
