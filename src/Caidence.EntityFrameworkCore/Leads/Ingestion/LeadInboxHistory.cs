using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query;

namespace Caidence.Leads.Ingestion;

public sealed class LeadInboxHistory(DbContext context, IDataFilter dataFilter) : ILeadInboxHistory, IScopedDependency
{
    private DbSet<LeadInboxEvent> Inbox => context.Set<LeadInboxEvent>();

    public async Task<IReadOnlyList<LeadInboxCount>> CountAsync(IReadOnlyCollection<Guid> sourceIds, CancellationToken cancellationToken) =>
        await Inbox
            .Where(inbound => inbound.SourceId != null && sourceIds.Contains(inbound.SourceId.Value))
            .GroupBy(inbound => new { inbound.SourceId, inbound.State, inbound.Outcome })
            .Select(group => new LeadInboxCount(
                group.Key.SourceId!.Value, group.Key.State, group.Key.Outcome, group.Count(), group.Max(inbound => inbound.ReceivedAt)))
            .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<LeadInboxEvent>> GetRecentPayloadsAsync(Guid sourceId, int count, CancellationToken cancellationToken) =>
        await Inbox.AsNoTracking()
            .Where(inbound => inbound.SourceId == sourceId && inbound.Payload != null && inbound.Kind != InboundEventKind.Erasure)
            .OrderByDescending(inbound => inbound.ReceivedAt)
            .Take(count)
            .ToListAsync(cancellationToken);

    public Task ForgetPayloadsAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken) =>
        Inbox
            .Where(inbound => inbound.SourceId == sourceId && inbound.ProviderLeadId == providerLeadId)
            .ExecuteUpdateAsync(Empty, cancellationToken);

    public Task ForgetPayloadsAsync(IReadOnlyCollection<Guid> eventIds, CancellationToken cancellationToken) =>
        Inbox.Where(inbound => eventIds.Contains(inbound.Id)).ExecuteUpdateAsync(Empty, cancellationToken);

    public async Task<int> ForgetPayloadsAsync(DateTime receivedBefore, CancellationToken cancellationToken)
    {
        using (dataFilter.Disable<IMultiTenant>())
        {
            return await Inbox.IgnoreQueryFilters([DataFilters.Tenant])
                .Where(inbound => inbound.State == LeadEventState.Done && inbound.ReceivedAt < receivedBefore && inbound.Payload != null)
                .ExecuteUpdateAsync(Empty, cancellationToken);
        }
    }

    public async Task FailAsync(Guid eventId, string error, DateTime now, double jitter, CancellationToken cancellationToken)
    {
        var pending = Inbox.Where(inbound => inbound.Id == eventId && inbound.State == LeadEventState.Pending);
        var attempts = await pending.Select(inbound => inbound.Attempts).SingleOrDefaultAsync(cancellationToken) + 1;
        var (state, dueAt) = LeadInboxEvent.AfterAttempt(attempts, now, jitter);

        await pending.ExecuteUpdateAsync(
            set => set.SetProperty(inbound => inbound.State, state)
                .SetProperty(inbound => inbound.Attempts, attempts)
                .SetProperty(inbound => inbound.DueAt, dueAt)
                .SetProperty(inbound => inbound.LeaseUntil, (DateTime?)null)
                .SetProperty(inbound => inbound.Refusal, (LeadRefusal?)null)
                .SetProperty(inbound => inbound.Detail, error),
            cancellationToken);
    }

    // An update that changes nothing holds the row as long as one that does.
    public async Task<bool> HoldWaitingAsync(Guid sourceId, CancellationToken cancellationToken) =>
        await context.Set<LeadSource>()
            .Where(source => source.Id == sourceId && (source.Status == LeadSourceStatus.Disconnected || source.Status == LeadSourceStatus.Paused))
            .ExecuteUpdateAsync(set => set.SetProperty(source => source.Status, source => source.Status), cancellationToken) > 0;

    public async Task ResumeAsync(Guid sourceId, DateTime now, CancellationToken cancellationToken)
    {
        await context.SaveChangesAsync(cancellationToken);
        await Inbox
            .Where(inbound => inbound.SourceId == sourceId && inbound.State == LeadEventState.Waiting)
            .ExecuteUpdateAsync(
                set => set.SetProperty(inbound => inbound.State, LeadEventState.Pending)
                    .SetProperty(inbound => inbound.Attempts, 0)
                    .SetProperty(inbound => inbound.DueAt, now)
                    .SetProperty(inbound => inbound.Refusal, (LeadRefusal?)null)
                    .SetProperty(inbound => inbound.Detail, (string?)null),
                cancellationToken);
    }

    public async Task<IReadOnlySet<string>> GetKnownKeysAsync(Guid sourceId, IReadOnlyCollection<string> keys, CancellationToken cancellationToken) =>
        await Inbox
            .Where(inbound => inbound.SourceId == sourceId && keys.Contains(inbound.EventKey!))
            .Select(inbound => inbound.EventKey!)
            .ToHashSetAsync(cancellationToken);

    private static void Empty(UpdateSettersBuilder<LeadInboxEvent> set) =>
        set.SetProperty(inbound => inbound.Payload, (string?)null).SetProperty(inbound => inbound.Fetched, (RawLead?)null);
}
