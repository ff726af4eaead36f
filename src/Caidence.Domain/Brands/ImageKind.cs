namespace Caidence.Brands;

/// <summary>What a file is by its first bytes, whatever it is called. SVG is none of them: it can carry scripts.</summary>
public static class ImageKind
{
    public const int BytesNeeded = 12;

    private static readonly (string ContentType, int At, byte[] Mark)[] Kinds =
    [
        ("image/png", 0, [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
        ("image/jpeg", 0, [0xFF, 0xD8, 0xFF]),
        ("image/gif", 0, "GIF8"u8.ToArray()),
        ("image/webp", 8, "WEBP"u8.ToArray()),
    ];

    /// <returns>Null for everything else.</returns>
    public static string? Find(ReadOnlySpan<byte> start)
    {
        foreach (var (contentType, at, mark) in Kinds)
        {
            if (start.Length >= at + mark.Length && start[at..].StartsWith(mark))
            {
                return contentType;
            }
        }

        return null;
    }
}
