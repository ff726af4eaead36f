namespace Caidence.Leads.Import.Files;

/// <summary>Counts what is read through it, shows it to a probe, and refuses to go on when it is too much.</summary>
public sealed class ProbedStream(Stream inner, EncodingProbe? probe, long maxLength) : Stream
{
    public long BytesRead { get; private set; }

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => BytesRead; set => throw new NotSupportedException(); }

    /// <summary>The limit is for what comes from here on.</summary>
    public void CountAnew() => BytesRead = 0;

    /// <exception cref="BusinessException">More than the limit.</exception>
    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await inner.ReadAsync(buffer, cancellationToken);
        return Taken(buffer.Span[..read]);
    }

    public override int Read(byte[] buffer, int offset, int count) => Taken(buffer.AsSpan(offset, inner.Read(buffer, offset, count)));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Taken(ReadOnlySpan<byte> bytes)
    {
        BytesRead += bytes.Length;
        if (BytesRead > maxLength)
        {
            throw new BusinessException(CaidenceErrorCodes.LeadImports.TooLarge).WithData("Megabytes", maxLength / (1024 * 1024));
        }

        probe?.Take(bytes);
        return bytes.Length;
    }
}
