using Caidence.Identity;
using Caidence.Tenants;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Account;

/// <summary>Removes what nobody has confirmed in time: the workspace where there is nobody else in it, otherwise only the account.</summary>
public sealed class UnconfirmedSignUpsWorker(TenantRound round, ICurrentTenant currentTenant, IClock clock, ILogger<UnconfirmedSignUpsWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public Task DoWorkAsync(CancellationToken cancellationToken) =>
        round.VisitAllAsync(services => RemoveAsync(services, cancellationToken), cancellationToken);

    private async Task RemoveAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var users = services.GetRequiredService<IIdentityUserRepository>();
        var queries = services.GetRequiredService<IAsyncQueryableExecuter>();
        var now = clock.Now;
        var late = users.Query().Where(user => user.ConfirmBy < now);
        if (!await queries.AnyAsync(late, cancellationToken))
        {
            return;
        }

        if (await IsLivedInAsync(services, now, cancellationToken))
        {
            await RemoveAccountsAsync(services, await queries.ToListAsync(late, cancellationToken), cancellationToken);
            return;
        }

        await services.GetRequiredService<ITenantEraser>().EraseAsync(currentTenant.Id!.Value, cancellationToken);
        logger.LogInformation("Removed a workspace that nobody has confirmed");
    }

    // Also by somebody who was deleted since: what they did is still there.
    private static async Task<bool> IsLivedInAsync(IServiceProvider services, DateTime now, CancellationToken cancellationToken)
    {
        using var _ = services.GetRequiredService<IDataFilter>().Disable<ISoftDelete>();
        return await services.GetRequiredService<IAsyncQueryableExecuter>().AnyAsync(
            services.GetRequiredService<IIdentityUserRepository>().Query().Where(user => user.ConfirmBy == null || user.ConfirmBy >= now), cancellationToken);
    }

    private static async Task RemoveAccountsAsync(IServiceProvider services, List<IdentityUser> late, CancellationToken cancellationToken)
    {
        await using var unitOfWork = await services.GetRequiredService<IUnitOfWorkManager>().BeginAsync(cancellationToken: cancellationToken);
        var users = services.GetRequiredService<IIdentityUserRepository>();
        foreach (var user in late)
        {
            await users.DeleteAsync(user, cancellationToken);
        }

        await unitOfWork.CompleteAsync(cancellationToken);
    }
}
