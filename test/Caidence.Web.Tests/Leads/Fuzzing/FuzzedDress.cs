using System.IO.Compression;

namespace Caidence.Web.Leads.Fuzzing;

/// <summary>How a body is presented: its content type and compression, and headers that should make no difference.</summary>
internal sealed record FuzzedDress(string? ContentType, DressKind Kind, string? Encoding, CompressionKind Compression, IReadOnlyList<(string Name, string Value)> Extra)
{
    private static readonly string[] Json = ["application/json", "application/json; charset=utf-8", "application/json;charset=\"UTF-8\"", "APPLICATION/JSON", "application/cloudevents+json", "text/json"];
    private static readonly string[] OtherText = ["application/x-www-form-urlencoded", "application/xml", "text/xml; charset=utf-8", "text/plain"];
    private static readonly string[] Unknown = ["application/octet-stream", "image/png", "multipart/form-data; boundary=x", "application/json; charset=utf-16", "application/xml; charset=iso-8859-1"];
    private static readonly string[] Odd = ["", "json", "application/", "application/json;;;", "application/json; charset", "a/b/c", "*/*", new string('t', 4_000) + "/json", "application/json, application/json"];

    private static readonly (string Name, string Value)[] Indifferent =
    [
        ("Accept-Language", "xx-INVALID;q=7, *;q=zz"), ("Accept", "image/webp"), ("Cookie", "XSRF-TOKEN=x; .AspNetCore.Identity.Application=y; Caidence.Session=z"),
        ("Authorization", "Bearer not.a.token"), ("X-Forwarded-For", "256.1.1.1, ::::"), ("X-Correlation-Id", new string('c', 3_000)), ("X-Requested-With", "XMLHttpRequest"),
        ("Idempotency-Key", new string('k', 2_000)), ("Idempotency-Key", "é\u0080"), ("Origin", "null"), ("User-Agent", ""), ("__timezone", "Mars/Phobos"), ("HX-Request", "true"),
    ];

    public static FuzzedDress Make(Random random)
    {
        var (type, kind) = random.Next(100) switch
        {
            < 80 => (Pick(Json, random), DressKind.Json),
            < 88 => (Pick(OtherText, random), DressKind.OtherText),
            < 94 => (Pick(Unknown, random), DressKind.Unknown),
            < 97 => (null, DressKind.Odd),
            _ => (Pick(Odd, random), DressKind.Odd),
        };
        var (encoding, compression) = random.Next(100) switch
        {
            < 86 => ((string?)null, CompressionKind.None),
            < 89 => ("gzip", CompressionKind.Gzip),
            < 92 => ("br", CompressionKind.Brotli),
            < 95 => (Pick(["gzip", "br", "deflate", "zstd", "gzip, br", "x-gzip", "nonsense"], random), CompressionKind.Lie),
            < 98 => ("identity", CompressionKind.None),
            _ => ("", CompressionKind.None),
        };
        var extra = Indifferent.Where(_ => random.Next(12) == 0).DistinctBy(header => header.Name).ToList();

        return new(type, kind, encoding, compression, extra);
    }

    public byte[] Wrap(byte[] body)
    {
        if (Compression is not (CompressionKind.Gzip or CompressionKind.Brotli))
        {
            return body;
        }

        using var packed = new MemoryStream();
        using (Stream packer = Compression == CompressionKind.Gzip ? new GZipStream(packed, CompressionLevel.Fastest) : new BrotliStream(packed, CompressionLevel.Fastest))
        {
            packer.Write(body);
        }

        return packed.ToArray();
    }

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];
}

internal enum DressKind
{
    Json,
    OtherText,
    Unknown,

    /// <summary>Whether this is still JSON is a matter of taste.</summary>
    Odd,
}

internal enum CompressionKind
{
    None,
    Gzip,
    Brotli,

    /// <summary>The header says something that the body is not.</summary>
    Lie,
}
