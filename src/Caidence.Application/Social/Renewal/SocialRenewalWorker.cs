using Caidence.Social.Budgets;
using Caidence.Social.Grants;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Social.Renewal;

/// <summary>Renews every consent before its end, in all workspaces, a few at a time; any number of nodes may do so at once.</summary>
public sealed class SocialRenewalWorker(TenantRound round, SocialErrands errands, IClock clock, ILogger<SocialRenewalWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    private const int AtOnce = 4;
    private const int PerLook = 200;

    public TimeSpan Period => TimeSpan.FromMinutes(1);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => RenewDueAsync(services, cancellationToken), cancellationToken);

    private async Task RenewDueAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var grants = services.GetRequiredService<ISocialGrantRepository>();
        IReadOnlyList<Guid> due;
        do
        {
            due = await grants.GetDueAsync(clock.Now, PerLook, cancellationToken);
            await Parallel.ForEachAsync(
                due, new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken }, (id, token) => RenewAsync(id, token));
        }
        while (due.Count == PerLook);
    }

    // One that fails must not keep the others waiting.
    private async ValueTask RenewAsync(Guid grantId, CancellationToken cancellationToken)
    {
        BudgetUse.NobodyWaits();
        try
        {
            await errands.RenewIfDueAsync(grantId, cancellationToken);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            logger.LogError("Consent {GrantId} could not be renewed: {Error}", grantId, error.GetType().Name);
        }
    }
}
