using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.FirstContact;

/// <summary>Looks in every workspace whether somebody has waited too long.</summary>
public sealed class FirstContactWorker(TenantRound round) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromSeconds(30);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => WarnAsync(services, cancellationToken), cancellationToken);

    private static async Task WarnAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        await services.GetRequiredService<FirstContactWatch>().WarnAsync(cancellationToken);
        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
