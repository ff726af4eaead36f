namespace Caidence.Storage.Disk;

/// <summary>Kinds that a browser may show; everything else is only offered for download.</summary>
internal static class BlobContentType
{
    private const string Unknown = "application/octet-stream";

    private static readonly Dictionary<string, string> Shown = new(StringComparer.OrdinalIgnoreCase)
    {
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".gif"] = "image/gif",
        [".webp"] = "image/webp",
        [".mp4"] = "video/mp4",
        [".webm"] = "video/webm",
        [".m3u8"] = "application/vnd.apple.mpegurl",
        [".ts"] = "video/mp2t",
        [".mp3"] = "audio/mpeg",
        [".m4a"] = "audio/mp4",
    };

    public static string Of(string fileName) => Shown.GetValueOrDefault(Path.GetExtension(fileName), Unknown);

    /// <summary>Null lets the browser show it.</summary>
    public static string? DownloadName(string fileName) => Shown.ContainsKey(Path.GetExtension(fileName)) ? null : fileName;
}
