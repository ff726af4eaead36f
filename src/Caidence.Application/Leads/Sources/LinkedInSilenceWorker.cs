using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Sources;

/// <summary>
/// LinkedIn asks every validated address for a challenge every two hours, and blocks one that fails three times. Where it has stopped
/// asking, leads have stopped coming: people are told, and it is taken back when LinkedIn asks again.
/// </summary>
public sealed class LinkedInSilenceWorker(TenantRound round, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromMinutes(30);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => LookAsync(services, cancellationToken), cancellationToken);

    private async Task LookAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var sources = services.GetRequiredService<IRepository<LeadSource, Guid>>();
        var queries = services.GetRequiredService<IAsyncQueryableExecuter>();
        var notifier = services.GetRequiredService<ILeadNotifier>();

        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        var asked = await queries.ToListAsync(sources.Query().Where(source => source.ChallengedAt != null), cancellationToken);
        foreach (var source in asked.Where(source => source.NoticeSilence(clock.Now)))
        {
            await notifier.SourceNeedsPersonAsync(source, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
