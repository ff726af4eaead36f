using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Payloads;

namespace Caidence.Leads.Sources;

/// <summary>Asks a platform for the leads of the last days and puts what the webhook lost into the inbox, under the same keys.</summary>
public sealed class LeadSourceSync(
    IEnumerable<ILeadFeed> feeds, LeadSourceAccess sourceAccess, ILeadInbox inbox, ILeadInboxHistory history, LeadInboxBell bell, IGuidGenerator guids, IClock clock) : ITransientDependency
{
    private const int MaxPerRun = 1_000;
    private static readonly TimeSpan LookBack = TimeSpan.FromDays(3);

    public static bool IsPossibleFor(LeadSourceType sourceType) => sourceType is LeadSourceType.Facebook or LeadSourceType.LinkedIn;

    /// <exception cref="BusinessException">The platform does not let us in.</exception>
    public async Task<LeadSourceSyncDto> RunAsync(LeadSource source, CancellationToken cancellationToken)
    {
        if (await sourceAccess.FindAsync(source, cancellationToken) is not { } access)
        {
            throw ReconnectNeeded(source);
        }

        var (found, obstacle) = await ListAsync(source, access, cancellationToken);
        var known = await history.GetKnownKeysAsync(source.Id, [.. found.Select(inbound => inbound.EventKey!)], cancellationToken);
        var missing = found.Where(inbound => !known.Contains(inbound.EventKey!)).DistinctBy(inbound => inbound.EventKey).ToList();
        if (missing.Count > 0)
        {
            await inbox.AddAsync(missing, cancellationToken);
            bell.Ring();
        }

        return obstacle is LeadFetchOutcome.NeedsReconnect or LeadFetchOutcome.MissingPermission && found.Count == 0
            ? throw ReconnectNeeded(source)
            : new() { FoundCount = found.Count, NewCount = missing.Count, IsComplete = obstacle is null };
    }

    // A form that is gone or hidden keeps back its own leads only; what stops the whole account, the feed stops at.
    private async Task<(List<LeadInboxEvent> Found, LeadFetchOutcome? Obstacle)> ListAsync(
        LeadSource source, LeadFeedAccess access, CancellationToken cancellationToken)
    {
        var feed = feeds.Single(candidate => candidate.SourceType == source.SourceType);
        var found = new List<LeadInboxEvent>();
        LeadFetchOutcome? obstacle = null;

        await foreach (var outcome in feed.ListAsync(access, clock.Now - LookBack, cancellationToken))
        {
            if (outcome is not LeadFetchOutcome.Fetched(var lead, _))
            {
                obstacle = outcome;
                continue;
            }

            found.Add(ToEvent(source, lead));
            if (found.Count == MaxPerRun)
            {
                break;
            }
        }

        return (found, obstacle);
    }

    private static BusinessException ReconnectNeeded(LeadSource source) => source.ConnectionId is null
        ? new(CaidenceErrorCodes.LeadSources.ReconnectNeeded)
        : new BusinessException(CaidenceErrorCodes.LeadSources.AccountNeedsPerson).WithData("Name", source.Name);

    private LeadInboxEvent ToEvent(LeadSource source, RawLead lead) =>
        new(guids.Create(), source.TenantId, source.Id, source.SourceType, clock.Now)
        {
            Kind = InboundEventKind.Notice,
            EventKey = KeyOf(source, lead.ProviderLeadId!).Value,
            ProviderLeadId = lead.ProviderLeadId,
            PageId = source.PageId,
            IsTest = lead.IsTest,
            OccurredAt = lead.SubmittedAt,
            Payload = "{}",
            Verification = "sync:0",
        };

    private static EventKey KeyOf(LeadSource source, string providerLeadId) =>
        source.SourceType == LeadSourceType.Facebook ? MetaPayload.KeyOf(source.PageId, providerLeadId) : LinkedInPayload.KeyOf(providerLeadId);
}
