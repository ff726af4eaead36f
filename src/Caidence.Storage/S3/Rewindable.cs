namespace Caidence.Storage.S3;

/// <summary>A stream that can be read twice, once for its signature; one that cannot is kept in a temporary file meanwhile.</summary>
internal sealed record Rewindable(Stream Stream, bool IsOurs) : IAsyncDisposable
{
    public static async Task<Rewindable> OfAsync(Stream content, CancellationToken cancellationToken)
    {
        if (content.CanSeek)
        {
            return new(content, IsOurs: false);
        }

        var copy = new FileStream(Path.GetTempFileName(), FileMode.Create, FileAccess.ReadWrite, FileShare.None, 81920, FileOptions.DeleteOnClose);
        await content.CopyToAsync(copy, cancellationToken);
        copy.Position = 0;
        return new(copy, IsOurs: true);
    }

    public ValueTask DisposeAsync() => IsOurs ? Stream.DisposeAsync() : ValueTask.CompletedTask;
}
