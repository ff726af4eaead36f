using System.Buffers.Binary;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Guids;

/// <summary>Ids of version 7 in the order in which they are made, also within a millisecond: a counter stands behind the time (RFC 9562, 6.2, method 1).</summary>
public sealed class SequentialGuidGenerator(TimeProvider timeProvider) : IGuidGenerator, ISingletonDependency
{
    private const int CounterBits = 12;

    private long _last;

    public Guid Create()
    {
        var next = Next(timeProvider.GetUtcNow().ToUnixTimeMilliseconds() << CounterBits);
        var id = Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(next >> CounterBits));

        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        BinaryPrimitives.WriteUInt16BigEndian(bytes[6..], (ushort)(0x7000 | (next & ((1 << CounterBits) - 1))));
        return new(bytes, bigEndian: true);
    }

    // Whoever makes more than fit into a millisecond, or whose clock was put back, goes on from the last.
    private long Next(long now)
    {
        long last, next;
        do
        {
            last = Volatile.Read(ref _last);
            next = Math.Max(now, last + 1);
        }
        while (Interlocked.CompareExchange(ref _last, next, last) != last);

        return next;
    }
}
