using System.Data.Common;
using Caidence.Core.Security;
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
            var isNew = await InsertAsync(events, cancellationToken);
            var repeats = events.Where((_, index) => !isNew[index]).ToList();
            var firsts = repeats.Count == 0 ? [] : await CountRepeatsAsync(repeats, cancellationToken);

            return [.. events.Select((inbound, index) => isNew[index]
                ? new LeadInboxReceipt(inbound.Id, IsNew: true)
                : new LeadInboxReceipt(firsts[inbound.Id], IsNew: false))];
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
                ? await context.Database.SqlQueryRaw<LeasedLeadEvent>(Lease, now + duration, now, count).ToListAsync(cancellationToken)
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

    private async Task<Dictionary<Guid, Guid>> CountRepeatsAsync(List<LeadInboxEvent> repeats, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<DbContext>();
        var firsts = new Dictionary<Guid, Guid>();
        var counted = new List<LeadInboxEvent>();

        using (dataFilter.Disable<IMultiTenant>())
        {
            foreach (var repeat in repeats)
            {
                var first = await context.Set<LeadInboxEvent>().IgnoreQueryFilters([DataFilters.Tenant]).AsNoTracking()
                    .Where(inbound => inbound.TenantId == repeat.TenantId && inbound.SourceId == repeat.SourceId && inbound.EventKey == repeat.EventKey)
                    .Select(inbound => new { inbound.Id, inbound.LeadId })
                    .SingleAsync(cancellationToken);

                firsts[repeat.Id] = first.Id;
                counted.Add(new LeadInboxEvent(guids.Create(), repeat.TenantId, repeat.SourceId, repeat.SourceType, repeat.ReceivedAt)
                {
                    Kind = repeat.Kind,
                    ProviderLeadId = repeat.ProviderLeadId,
                    Verification = repeat.Verification,
                }.End(LeadEventOutcome.Duplicate, repeat.ReceivedAt, leadId: first.LeadId));
            }
        }

        await InsertAsync(counted, cancellationToken);
        return firsts;
    }
}
