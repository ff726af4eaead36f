using System.Collections.Concurrent;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Realtime;

namespace Caidence.Hosting;

/// <summary>What open pages would have been told.</summary>
public sealed class RecordedMessages : IRealtimeSender, ISingletonDependency
{
    private readonly ConcurrentQueue<RealtimeMessage> _sent = [];

    public IReadOnlyList<RealtimeMessage> Sent => [.. _sent];

    public Task SendAsync(RealtimeMessage message, CancellationToken cancellationToken = default)
    {
        _sent.Enqueue(message);
        return Task.CompletedTask;
    }
}
