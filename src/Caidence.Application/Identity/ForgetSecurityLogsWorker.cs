using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Identity;

/// <summary>Forgets sign-ins that a workspace, or the platform for its own people, no longer wants to remember.</summary>
public sealed class ForgetSecurityLogsWorker(
    TenantRound round, IServiceScopeFactory scopes, IClock clock, ILogger<ForgetSecurityLogsWorker> logger) : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(12);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        await using (var host = scopes.CreateAsyncScope())
        {
            await ForgetAsync(host.ServiceProvider, cancellationToken);
        }

        await round.VisitAllAsync(services => ForgetAsync(services, cancellationToken), cancellationToken);
    }

    private async Task ForgetAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var days = await services.GetRequiredService<ISettingProvider>().GetOrNullAsync(IdentitySettings.SecurityLogDays);
        if (!int.TryParse(days, CultureInfo.InvariantCulture, out var kept))
        {
            return;
        }

        var logs = services.GetRequiredService<IIdentitySecurityLogRepository>();
        var forgotten = await logs.ForgetBeforeAsync(clock.Now.AddDays(-kept), cancellationToken);
        if (forgotten > 0)
        {
            logger.LogInformation("Forgot {Count} entries about sign-ins whose time was over", forgotten);
        }
    }
}
