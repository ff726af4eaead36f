using System.Threading.RateLimiting;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Counts per source and minute, in this process.</summary>
public sealed class WebhookThrottle(LeadWebhookOptions options) : ISingletonDependency, IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<Guid> _deliveries = PerMinute(options.DeliveriesPerMinute);
    private readonly PartitionedRateLimiter<Guid> _keptRefusals = PerMinute(options.KeptRefusalsPerMinute);

    /// <summary>Null to go on; else how long the sender should wait.</summary>
    public TimeSpan? Wait(Guid sourceId)
    {
        using var lease = _deliveries.AttemptAcquire(sourceId);
        return lease.IsAcquired ? null : lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : Window;
    }

    public bool MayKeepRefusal(Guid sourceId)
    {
        using var lease = _keptRefusals.AttemptAcquire(sourceId);
        return lease.IsAcquired;
    }

    public void Dispose()
    {
        _deliveries.Dispose();
        _keptRefusals.Dispose();
    }

    private static PartitionedRateLimiter<Guid> PerMinute(int permits) =>
        PartitionedRateLimiter.Create<Guid, Guid>(source => RateLimitPartition.GetFixedWindowLimiter(
            source, _ => new() { PermitLimit = permits, Window = Window, QueueLimit = 0 }));
}
