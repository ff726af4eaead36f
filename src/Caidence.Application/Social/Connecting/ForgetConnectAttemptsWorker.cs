using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Social.Connecting;

/// <summary>Removes attempts that are over, with the tokens of those that nobody chose from.</summary>
public sealed class ForgetConnectAttemptsWorker(TenantRound round, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(1);

    public Task DoWorkAsync(CancellationToken cancellationToken) => round.VisitAllAsync(
        services => services.GetRequiredService<ISocialConnectAttemptRepository>().ForgetAsync(clock.Now, cancellationToken), cancellationToken);
}
