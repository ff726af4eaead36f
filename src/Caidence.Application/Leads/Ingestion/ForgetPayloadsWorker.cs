using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Ingestion;

/// <summary>Payloads are kept to look into trouble, not for ever.</summary>
public sealed class ForgetPayloadsWorker(ILeadInboxHistory history, IClock clock, IConfiguration configuration, ILogger<ForgetPayloadsWorker> logger)
    : IPeriodicBackgroundWorker, ITransientDependency
{
    public TimeSpan Period => TimeSpan.FromHours(6);

    public async Task DoWorkAsync(CancellationToken cancellationToken)
    {
        var days = configuration.GetValue($"Settings:{LeadSettings.PayloadRetentionDays}", 30);
        var forgotten = await history.ForgetPayloadsAsync(clock.Now.AddDays(-days), cancellationToken);
        if (forgotten > 0)
        {
            logger.LogInformation("Forgot {Count} payloads older than {Days} days", forgotten, days);
        }
    }
}
