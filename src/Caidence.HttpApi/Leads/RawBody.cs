using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Caidence.Leads;

/// <summary>The bytes as they were signed, up to a limit that counts after decompression.</summary>
internal static class RawBody
{
    private const int BufferSize = 16 * 1024;

    /// <summary>Null when there is more than the limit, or a compression nobody knows.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return null;
        }

        await using var source = Decompressed(request);
        using var kept = new MemoryStream((int)Math.Min(request.ContentLength ?? BufferSize, limit));
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (kept.Length + read > limit)
            {
                return null;
            }

            kept.Write(buffer, 0, read);
        }

        return kept.GetBuffer().AsMemory(0, (int)kept.Length);
    }

    private static Stream Decompressed(HttpRequest request) => request.Headers.ContentEncoding.ToString().ToLowerInvariant() switch
    {
        "gzip" => new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        _ => request.Body,
    };
}
