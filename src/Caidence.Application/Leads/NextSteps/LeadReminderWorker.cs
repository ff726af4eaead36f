using Caidence.Notifications;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.NextSteps;

/// <summary>
/// Reminds people of what is due. That somebody was reminded stands in the row, in the same transaction as the line at the bell: after a restart,
/// or beside another process, nobody is reminded twice or not at all.
/// </summary>
public sealed class LeadReminderWorker(TenantRound round, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    private const int AtOnce = 100;

    public TimeSpan Period => TimeSpan.FromSeconds(30);

    public Task DoWorkAsync(CancellationToken cancellationToken) => round.VisitAllAsync(
        async services =>
        {
            while (await RemindAsync(services, cancellationToken) == AtOnce)
            {
            }
        },
        cancellationToken);

    private async Task<int> RemindAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var scope = services.GetRequiredService<IServiceScopeFactory>().CreateAsyncScope();
        var (steps, leads) = (scope.ServiceProvider.GetRequiredService<IRepository<LeadNextStep, Guid>>(), scope.ServiceProvider.GetRequiredService<ILeadRepository>());
        var queries = scope.ServiceProvider.GetRequiredService<IAsyncQueryableExecuter>();
        await using var unitOfWork = await scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().BeginAsync(isTransactional: true, cancellationToken);
        var now = clock.Now;
        var due = await queries.ToListAsync(
            steps.Query().Where(step => step.DoneAt == null && step.RemindedAt == null && step.DueAt <= now && leads.Query().Any(lead => lead.Id == step.LeadId))
                .OrderBy(step => step.DueAt).Take(AtOnce), cancellationToken);
        foreach (var step in due)
        {
            step.Remind(now);
            await scope.ServiceProvider.GetRequiredService<NotificationPublisher>().PublishAsync(
                [step.AssignedToId], "Notification:NextStepDue", [], $"/leads/{step.LeadId}", cancellationToken);
        }

        try
        {
            await unitOfWork.CompleteAsync(cancellationToken);
        }
        catch (AbpDbConcurrencyException)
        {
            // Another process has these, or somebody has just done or snoozed one: all of them are looked at again next time.
            return 0;
        }

        return due.Count;
    }
}
