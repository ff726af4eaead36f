using System.Runtime.CompilerServices;
using System.Text.Json;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Walks a Graph list by its cursors, one answer per item; a failure is the last answer.</summary>
internal static class MetaListing
{
    private const string PageSize = "100";
    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    private sealed record Page(IReadOnlyList<JsonElement>? Data, Paging? Paging);

    private sealed record Paging(Cursors? Cursors, string? Next);

    private sealed record Cursors(string? After);

    public static IAsyncEnumerable<PlatformAnswer> ListAsync(
        this MetaApi api,
        string path,
        string accessToken,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        CancellationToken cancellationToken) => api.ListAsync(path, api.KeyOf(accessToken), parameters, cancellationToken);

    public static async IAsyncEnumerable<PlatformAnswer> ListAsync(
        this GraphApi api,
        string path,
        MetaKey key,
        IReadOnlyList<KeyValuePair<string, string>> parameters,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        string? after = null;
        do
        {
            var answer = await api.GetAsync(path, key, [.. parameters, .. PageAfter(after)], cancellationToken);
            if (answer is not PlatformAnswer.Json json)
            {
                yield return answer;
                yield break;
            }

            if (!PlatformJson.TryRead<Page>(json.Text, Json, out var page) || page!.Data is null)
            {
                yield return new PlatformAnswer.Failed(new(PlatformFailureKind.Transient, "Meta's answer was not a list."));
                yield break;
            }

            foreach (var item in page.Data)
            {
                yield return new PlatformAnswer.Json(item.GetRawText());
            }

            after = NextCursor(page, after);
        }
        while (after is not null);
    }

    private static IEnumerable<KeyValuePair<string, string>> PageAfter(string? cursor) =>
        cursor is null ? [new("limit", PageSize)] : [new("limit", PageSize), new("after", cursor)];

    // "next" repeats the token in its address, so it only tells that there is more. A cursor that stands still would never end.
    private static string? NextCursor(Page page, string? current) =>
        page.Paging is { Next: not null, Cursors.After: { } next } && next != current ? next : null;
}
