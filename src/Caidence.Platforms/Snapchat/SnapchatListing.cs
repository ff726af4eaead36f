using System.Text.Json;
using System.Text.RegularExpressions;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Snapchat;

/// <summary>Walks a list page by page. Items that failed inside a success are left out, unless nothing else came.</summary>
internal static partial class SnapchatListing
{
    private const int PageSize = 100;

    /// <param name="getAsync">Reads one page.</param>
    /// <param name="path">With its query, if any.</param>
    public static async Task<PlatformResult<IReadOnlyList<T>>> ListAsync<T>(
        Func<string, Task<PlatformAnswer>> getAsync, string path, string plural, string singular)
        where T : class
    {
        var (items, refused, cursor) = (new List<T>(), (string?)null, "");
        var separator = path.Contains('?', StringComparison.Ordinal) ? '&' : '?';
        do
        {
            var answer = await getAsync($"{path}{separator}limit={PageSize}{cursor}");
            if (!answer.Read<Dictionary<string, JsonElement>>(SnapchatOptions.Platform, SnapchatJson.Options, page => Holds(page, plural)).IsOk(out var page, out var failure))
            {
                return failure;
            }

            foreach (var element in page[plural].EnumerateArray())
            {
                if (IsSuccess(element) && element.TryGetProperty(singular, out var item) && item.Deserialize<T>(SnapchatJson.Options) is { } read)
                {
                    items.Add(read);
                }
                else
                {
                    refused = ReasonOf(element) ?? refused;
                }
            }

            var next = CursorOf(page);
            cursor = next is null || cursor.EndsWith(next, StringComparison.Ordinal) ? "" : $"&cursor={next}";
        }
        while (cursor.Length > 0);

        return items.Count == 0 && refused is not null
            ? new PlatformFailure(PlatformFailureKind.Permanent, PlatformReason.From($"Snapchat: {refused}", ""))
            : PlatformResult.Ok<IReadOnlyList<T>>(items);
    }

    private static bool Holds(Dictionary<string, JsonElement> page, string plural) => page.TryGetValue(plural, out var list) && list.ValueKind == JsonValueKind.Array;

    private static bool IsSuccess(JsonElement element) => element.TryGetProperty("sub_request_status", out var status)
        && string.Equals(status.GetString(), "SUCCESS", StringComparison.OrdinalIgnoreCase);

    private static string? ReasonOf(JsonElement element) => element.TryGetProperty("sub_request_error_reason", out var reason) ? reason.GetString() : null;

    // The link is theirs; our token goes nowhere but to the address we have, so only the cursor is taken from it.
    private static string? CursorOf(Dictionary<string, JsonElement> page) =>
        page.TryGetValue("paging", out var paging) && paging.ValueKind == JsonValueKind.Object
        && paging.TryGetProperty("next_link", out var link) && Cursor().Match(link.GetString() ?? "") is { Success: true } match
            ? match.Groups["cursor"].Value
            : null;

    [GeneratedRegex(@"[?&]cursor=(?<cursor>[^&#]+)", RegexOptions.CultureInvariant)]
    private static partial Regex Cursor();
}
