using Caidence.Core.DependencyInjection;

namespace Caidence.Core.Realtime;

/// <summary>For processes that no page is connected to; hosts with pages register theirs over it.</summary>
public sealed class NoRealtimeSender : IRealtimeSender, ISingletonDependency
{
    public Task SendAsync(RealtimeMessage message, CancellationToken cancellationToken = default) => Task.CompletedTask;
}
