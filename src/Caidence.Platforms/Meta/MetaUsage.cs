using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Meta's rate-limit header; there is no <c>Retry-After</c>.</summary>
public static class MetaUsage
{
    /// <summary>Meta counts in rolling hours; this is the wait when it names none.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    private sealed record Bucket([property: JsonPropertyName("estimated_time_to_regain_access")] int RegainAccessInMinutes);

    /// <summary>The longest wait among the header's buckets; null when none is exhausted or the header is unreadable.</summary>
    public static TimeSpan? RegainAccessIn(HttpResponseHeaders headers)
    {
        if (!headers.TryGetValues("X-Business-Use-Case-Usage", out var values)
            || !PlatformJson.TryRead<Dictionary<string, Bucket[]>>(values.First(), JsonSerializerOptions.Web, out var usage))
        {
            return null;
        }

        var minutes = usage!.Values.SelectMany(buckets => buckets).Select(bucket => bucket.RegainAccessInMinutes).DefaultIfEmpty().Max();
        return minutes > 0 ? TimeSpan.FromMinutes(minutes) : null;
    }
}
