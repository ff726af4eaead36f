using Caidence.Social.Connections;
using Caidence.Social.Grants;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Social.Renewal;

/// <summary>Says ahead where a consent ends that only a person can renew, and says so again when it has ended.</summary>
public sealed class SocialNoticeWorker(TenantRound round, IClock clock) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(1);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => LookAsync(services, cancellationToken), cancellationToken);

    private async Task LookAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var horizon = clock.Now.AddDays(SocialConnectionConsts.NoticeDays[0]);
        var grants = services.GetRequiredService<ISocialGrantRepository>();
        var followers = services.GetRequiredService<GrantFollowers>();

        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        var ending = await services.GetRequiredService<IAsyncQueryableExecuter>().ToListAsync(
            grants.Query().Where(grant => (grant.RenewAt == null ? grant.TokenExpiresAt : grant.RefreshExpiresAt) <= horizon
                && (grant.Status == SocialConnectionStatus.Active || grant.Status == SocialConnectionStatus.Expiring)), cancellationToken);
        foreach (var grant in ending)
        {
            switch (grant.NoticeEnd(clock.Now))
            {
                case 0:
                    await followers.LostAsync(grant, cancellationToken);
                    break;
                case { } days:
                    await followers.EndingAsync(grant, days, cancellationToken);
                    break;
            }
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
