using Caidence.Core.DependencyInjection;
using Caidence.Core.Uow;

namespace Caidence.Core.Realtime;

public sealed class RealtimeNotifier(IRealtimeSender sender, IUnitOfWorkManager unitOfWorkManager) : IRealtimeNotifier, IScopedDependency
{
    public Task PublishAsync(RealtimeMessage message, CancellationToken cancellationToken = default) =>
        unitOfWorkManager.AfterCommitAsync(() => sender.SendAsync(message, CancellationToken.None));
}
