using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Identity;

/// <summary>Forgets sessions that have run out; they let nobody in any more.</summary>
public sealed class ForgetSessionsWorker(TenantRound round, IServiceScopeFactory scopes, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        await using (var host = scopes.CreateAsyncScope())
        {
            await ForgetAsync(host.ServiceProvider, cancellationToken);
        }

        await round.VisitAllAsync(services => ForgetAsync(services, cancellationToken), cancellationToken);
    }

    private Task ForgetAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<IIdentitySessionRepository>().ForgetExpiredAsync(clock.Now, cancellationToken);
}
