using System.IO.Compression;
using System.Text;

namespace Caidence.Profiles;

/// <summary>What stands compressed in a PDF.</summary>
internal static class PdfStreams
{
    private static readonly byte[] Start = "stream\n"u8.ToArray();

    public static IEnumerable<string> Of(Stream pdf)
    {
        using var copy = new MemoryStream();
        pdf.CopyTo(copy);
        var bytes = copy.ToArray();
        for (var at = Find(bytes, 0); at >= 0; at = Find(bytes, at))
        {
            at += Start.Length;
            if (Inflate(bytes, at) is { } text)
            {
                yield return text;
            }
        }
    }

    private static int Find(byte[] bytes, int from) => bytes.AsSpan(from).IndexOf(Start) is >= 0 and var at ? from + at : -1;

    // Some are not compressed, and some are fonts.
    private static string? Inflate(byte[] bytes, int from)
    {
        try
        {
            using var inflated = new ZLibStream(new MemoryStream(bytes, from, bytes.Length - from), CompressionMode.Decompress);
            using var reader = new StreamReader(inflated, Encoding.Latin1);
            return reader.ReadToEnd();
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
