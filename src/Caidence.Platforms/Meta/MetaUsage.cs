using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.Json.Serialization;
using Caidence.Platforms.Http;

namespace Caidence.Platforms.Meta;

/// <summary>Meta's rate-limit headers; there is no <c>Retry-After</c>.</summary>
public static class MetaUsage
{
    /// <summary>Meta counts in rolling hours; this is the wait when it names none.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    // What rolls on falls again while nobody asks: one call then tells anew.
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(10);

    private static readonly JsonSerializerOptions Json = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private sealed record Bucket(
        double CallCount, double TotalTime, double TotalCputime, [property: JsonPropertyName("estimated_time_to_regain_access")] int RegainAccessInMinutes)
    {
        public int Percent => (int)Math.Clamp(Math.Max(CallCount, Math.Max(TotalTime, TotalCputime)), 0, 1000);
    }

    /// <summary>The longest wait among the header's buckets; null when none is exhausted or the header is unreadable.</summary>
    public static TimeSpan? RegainAccessIn(HttpResponseHeaders headers) =>
        UseCasesOf(headers).Select(bucket => bucket.RegainAccessInMinutes).DefaultIfEmpty().Max() is > 0 and var minutes
            ? TimeSpan.FromMinutes(minutes)
            : null;

    /// <summary>How far the app is, and how long to heed that; null when nothing is said.</summary>
    public static (int Percent, TimeSpan HeedFor)? OfApp(HttpResponseHeaders headers) => Worst(BucketsOf(headers, "X-App-Usage"));

    /// <summary>The same of the page or the business that the access is for.</summary>
    public static (int Percent, TimeSpan HeedFor)? OfAccess(HttpResponseHeaders headers) =>
        Worst([.. BucketsOf(headers, "X-Page-Usage"), .. UseCasesOf(headers)]);

    private static (int Percent, TimeSpan HeedFor)? Worst(Bucket[] buckets)
    {
        if (buckets.Length == 0)
        {
            return null;
        }

        // Some buckets name a wait and no figure.
        var minutes = buckets.Max(bucket => bucket.RegainAccessInMinutes);
        var percent = Math.Max(buckets.Max(bucket => bucket.Percent), minutes > 0 ? 100 : 0);
        return (percent, minutes > 0 ? TimeSpan.FromMinutes(minutes) : percent >= 100 ? Window : Fresh);
    }

    private static Bucket[] BucketsOf(HttpResponseHeaders headers, string header) =>
        headers.TryGetValues(header, out var values) && PlatformJson.TryRead<Bucket>(values.First(), Json, out var bucket) ? [bucket!] : [];

    private static Bucket[] UseCasesOf(HttpResponseHeaders headers) =>
        headers.TryGetValues("X-Business-Use-Case-Usage", out var values) && PlatformJson.TryRead<Dictionary<string, Bucket[]>>(values.First(), Json, out var usage)
            ? [.. usage!.Values.SelectMany(buckets => buckets)]
            : [];
}
