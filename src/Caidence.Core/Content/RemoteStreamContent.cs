namespace Caidence.Core.Content;

public sealed class RemoteStreamContent(Stream stream, string? fileName = null, string? contentType = null, long? contentLength = null)
    : IRemoteStreamContent
{
    public string? FileName { get; } = fileName;

    public string ContentType { get; } = contentType ?? "application/octet-stream";

    public long? ContentLength { get; } = contentLength ?? (stream.CanSeek ? stream.Length - stream.Position : null);

    public Stream GetStream() => stream;

    public void Dispose() => stream.Dispose();
}
