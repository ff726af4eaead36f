using System.Data.Common;
using Caidence.Core.Security;
using Caidence.Leads.Ingestion.Payloads;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Leads.Ingestion;

/// <summary>What both databases share of the inbox: the statement that keeps an event, the lease, and what a repeat leaves behind.</summary>
public abstract class LeadInbox(IServiceScopeFactory scopes, FernetKeyRing keyRing, IDataFilter dataFilter, IGuidGenerator guids, IClock clock)
    : ILeadInbox
{
    private const string Table = "\"" + LeadInboxEventConfiguration.Table + "\"";

    protected const string Insert = $"""
        INSERT INTO {Table} ("Id", "TenantId", "SourceId", "SourceType", "Kind", "EventKey", "ProviderLeadId", "PageId", "FormId", "IsTest",
            "OccurredAt", "ReceivedAt", "Payload", "Verification", "State", "Outcome", "Refusal", "Detail", "Attempts", "DueAt", "LeadId", "CompletedAt")
        VALUES (@Id, @TenantId, @SourceId, @SourceType, @Kind, @EventKey, @ProviderLeadId, @PageId, @FormId, @IsTest,
            @OccurredAt, @ReceivedAt, @Payload, @Verification, @State, @Outcome, @Refusal, @Detail, 0, @DueAt, @LeadId, @CompletedAt)
        ON CONFLICT DO NOTHING
        """;

    private string Lease => $$"""
        UPDATE {{Table}} SET "LeaseUntil" = {0} WHERE "Id" IN (
            SELECT "Id" FROM {{Table}}
            WHERE "State" = 'Pending' AND "DueAt" <= {1} AND ("LeaseUntil" IS NULL OR "LeaseUntil" < {1})
            ORDER BY "DueAt" LIMIT {2} {{SkipLocked}})
        RETURNING "Id", "TenantId"
        """;

    /// <summary>Added to the inner query of a lease, so that workers of several processes pass by each other's rows.</summary>
    protected abstract string SkipLocked { get; }

    public async Task<IReadOnlyList<LeadInboxReceipt>> AddAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken)
    {
        try
        {
            return await KeepAsync(events, cancellationToken);
        }
        catch (Exception error) when (error is DbException or DbUpdateException or InvalidOperationException { InnerException: DbException })
        {
            throw new LeadInboxUnavailableException(error);
        }
    }

    public async Task<IReadOnlyList<LeasedLeadEvent>> LeaseAsync(int count, TimeSpan duration, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        using (dataFilter.Disable<IMultiTenant>())
        {
            var now = clock.Now;
            var isAnythingDue = await context.Set<LeadInboxEvent>().IgnoreQueryFilters([DataFilters.Tenant])
                .AnyAsync(inbound => inbound.State == LeadEventState.Pending && inbound.DueAt <= now, cancellationToken);

            // Looking first spares an idle SQLite its only write lock.
            return isAnythingDue
                ? [.. (await context.Database.SqlQueryRaw<LeasedLeadEvent>(Lease, now + duration, now, count).ToListAsync(cancellationToken)).OrderBy(leased => leased.Id)]
                : [];
        }
    }

    /// <summary>Runs <see cref="Insert"/> for each event in one transaction; true for those that were new.</summary>
    protected abstract Task<bool[]> InsertAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken);

    protected IEnumerable<(string Name, object? Value)> ParametersOf(LeadInboxEvent inbound) =>
    [
        ("Id", inbound.Id), ("TenantId", inbound.TenantId), ("SourceId", inbound.SourceId), ("SourceType", inbound.SourceType.ToString()),
        ("Kind", inbound.Kind.ToString()), ("EventKey", inbound.EventKey), ("ProviderLeadId", inbound.ProviderLeadId),
        ("PageId", inbound.PageId), ("FormId", inbound.FormId), ("IsTest", inbound.IsTest), ("OccurredAt", inbound.OccurredAt),
        ("ReceivedAt", inbound.ReceivedAt), ("Payload", inbound.Payload is null ? null : keyRing.Encrypt(inbound.Payload)),
        ("Verification", inbound.Verification), ("State", inbound.State.ToString()), ("Outcome", inbound.Outcome?.ToString()),
        ("Refusal", inbound.Refusal?.ToString()), ("Detail", inbound.Detail), ("DueAt", inbound.DueAt), ("LeadId", inbound.LeadId),
        ("CompletedAt", inbound.CompletedAt),
    ];

    private async Task<IReadOnlyList<LeadInboxReceipt>> KeepAsync(IReadOnlyList<LeadInboxEvent> events, CancellationToken cancellationToken)
    {
        var firsts = await FindFirstsAsync([.. events.Where(inbound => inbound.EarlierKey is not null)], inbound => inbound.EarlierKey, cancellationToken);
        var unseen = events.Where(inbound => !firsts.ContainsKey(inbound.Id)).ToList();
        var isNew = unseen.Count == 0 ? [] : await InsertAsync(unseen, cancellationToken);
        var seen = unseen.Where((_, index) => !isNew[index]).ToList();
        foreach (var (repeat, first) in await FindFirstsAsync(seen, inbound => inbound.EventKey, cancellationToken))
        {
            firsts.Add(repeat, first);
        }

        if (firsts.Count > 0)
        {
            await InsertAsync([.. events.Where(inbound => firsts.ContainsKey(inbound.Id)).Select(repeat => Count(repeat, firsts[repeat.Id]))], cancellationToken);
        }

        return [.. events.Select(inbound => firsts.TryGetValue(inbound.Id, out var first)
            ? new LeadInboxReceipt(first.Id, IsNew: false)
            : new LeadInboxReceipt(inbound.Id, IsNew: true))];
    }

    private async Task<Dictionary<Guid, First>> FindFirstsAsync(
        IReadOnlyList<LeadInboxEvent> repeats, Func<LeadInboxEvent, string?> keyOf, CancellationToken cancellationToken)
    {
        var firsts = new Dictionary<Guid, First>();
        if (repeats.Count == 0)
        {
            return firsts;
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        using (dataFilter.Disable<IMultiTenant>())
        {
            foreach (var repeat in repeats)
            {
                var (key, since) = (keyOf(repeat), repeat.EarlierKey is null ? DateTime.MinValue : repeat.ReceivedAt - EventKey.ContentWindow);
                var first = await context.Set<LeadInboxEvent>().IgnoreQueryFilters([DataFilters.Tenant])
                    .Where(inbound => inbound.TenantId == repeat.TenantId && inbound.SourceId == repeat.SourceId && inbound.EventKey == key)
                    .Where(inbound => inbound.ReceivedAt >= since)
                    .Select(inbound => new First(inbound.Id, inbound.LeadId))
                    .SingleOrDefaultAsync(cancellationToken);
                if (first is not null)
                {
                    firsts.Add(repeat.Id, first);
                }
            }
        }

        return firsts;
    }

    private LeadInboxEvent Count(LeadInboxEvent repeat, First first) =>
        new LeadInboxEvent(guids.Create(), repeat.TenantId, repeat.SourceId, repeat.SourceType, repeat.ReceivedAt)
        {
            Kind = repeat.Kind,
            ProviderLeadId = repeat.ProviderLeadId,
            Verification = repeat.Verification,
        }.End(LeadEventOutcome.Duplicate, repeat.ReceivedAt, leadId: first.LeadId);

    private sealed record First(Guid Id, Guid? LeadId);
}
