using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Privacy;

/// <summary>Erases what has been in the trash for long enough, and whom a workspace has decided to keep no longer.</summary>
public sealed class LeadRetentionWorker(TenantRound round, IClock clock, ILogger<LeadRetentionWorker> logger) : IPeriodicBackgroundWorker, ITransientDependency
{
    private const int AtOnce = 50;

    public TimeSpan Period => TimeSpan.FromHours(12);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => ErasePastAsync(services, cancellationToken), cancellationToken);

    private async Task ErasePastAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var months = await services.GetRequiredService<ISettingProvider>().GetOrNullAsync(LeadSettings.RetentionMonths);
        DateTime? untouchedSince = int.TryParse(months, CultureInfo.InvariantCulture, out var kept) ? clock.Now.AddMonths(-kept) : null;
        var deletedBefore = clock.Now.AddDays(-LeadConsts.TrashDays);

        var erased = 0;
        while (await EraseSomeAsync(services, deletedBefore, untouchedSince, cancellationToken) is > 0 and var some)
        {
            erased += some;
        }

        if (erased > 0)
        {
            logger.LogInformation("Erased {Count} leads whose time was over", erased);
        }
    }

    private static async Task<int> EraseSomeAsync(
        IServiceProvider services, DateTime deletedBefore, DateTime? untouchedSince, CancellationToken cancellationToken)
    {
        using var withTrash = services.GetRequiredService<IDataFilter>().Disable<ISoftDelete>();
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        await services.GetRequiredService<ILeadLock>().AcquireAllAsync(cancellationToken);
        var eraser = services.GetRequiredService<PersonEraser>();
        var past = await services.GetRequiredService<ILeadRepository>().GetPastAsync(deletedBefore, untouchedSince, AtOnce, cancellationToken);
        foreach (var lead in past)
        {
            await eraser.LetGoAsync(lead, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
        return past.Count;
    }
}
