using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Realtime;

/// <summary>For processes that no page is connected to; hosts with pages register theirs over it.</summary>
public sealed class NoRealtimeNotifier : IRealtimeNotifier, ISingletonDependency
{
    public Task PublishAsync(RealtimeMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
