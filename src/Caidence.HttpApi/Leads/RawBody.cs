using System.IO.Compression;
using Caidence.Leads.Ingestion;
using Microsoft.AspNetCore.Http;

namespace Caidence.Leads;

/// <summary>The bytes as they were signed, up to a limit that counts after decompression.</summary>
internal readonly record struct RawBody(ReadOnlyMemory<byte> Bytes, WebhookBodyProblem? Problem = null)
{
    private const int BufferSize = 16 * 1024;

    public static async Task<RawBody> ReadAsync(HttpRequest request, int limit, CancellationToken cancellationToken)
    {
        if (request.ContentLength > limit)
        {
            return new(default, WebhookBodyProblem.TooLarge);
        }

        if (Decompressed(request) is not { } source)
        {
            return new(default, WebhookBodyProblem.NotDecompressible);
        }

        try
        {
            return await ReadAsync(source, (int)(request.ContentLength ?? BufferSize), limit, cancellationToken);
        }
        // Brotli has the second way of saying the same.
        catch (Exception error) when (error is InvalidDataException || (error is InvalidOperationException && source is BrotliStream))
        {
            return new(default, WebhookBodyProblem.NotDecompressible);
        }
        finally
        {
            await source.DisposeAsync();
        }
    }

    private static async Task<RawBody> ReadAsync(Stream source, int expected, int limit, CancellationToken cancellationToken)
    {
        using var kept = new MemoryStream(expected);
        var buffer = new byte[BufferSize];
        int read;
        while ((read = await source.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (kept.Length + read > limit)
            {
                return new(default, WebhookBodyProblem.TooLarge);
            }

            kept.Write(buffer, 0, read);
        }

        return new(kept.GetBuffer().AsMemory(0, (int)kept.Length));
    }

    private static Stream? Decompressed(HttpRequest request) => request.Headers.ContentEncoding.ToString().Trim().ToLowerInvariant() switch
    {
        "" or "identity" => request.Body,
        "gzip" => new GZipStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        "br" => new BrotliStream(request.Body, CompressionMode.Decompress, leaveOpen: true),
        _ => null,
    };
}
