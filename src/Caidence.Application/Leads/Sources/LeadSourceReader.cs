using Caidence.Leads.Ingestion;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Leads.Sources;

/// <summary>Turns sources into what callers see, with their books.</summary>
public sealed class LeadSourceReader(
    ILeadInboxHistory history, ILeadRepository leads, IAsyncQueryableExecuter queries, LeadSourceAddresses addresses, IStringLocalizer<CaidenceResource> text)
    : ITransientDependency
{
    public async Task<IReadOnlyList<LeadSourceDto>> ReadAsync(IReadOnlyList<LeadSource> sources)
    {
        var ids = sources.Select(source => source.Id).ToList();
        var books = (await history.CountAsync(ids, CancellationToken.None)).ToLookup(count => count.SourceId);
        var totals = await queries.ToListAsync(leads.Query()
            .Where(lead => !lead.IsTest && lead.SourceId != null && ids.Contains(lead.SourceId.Value))
            .GroupBy(lead => lead.SourceId!.Value)
            .Select(group => new { SourceId = group.Key, Count = group.Count() }));

        return
        [
            .. sources.Select(source =>
            {
                var dto = Fill(new LeadSourceDto(), source);
                dto.Books = BooksOf([.. books[source.Id]]);
                dto.LastLeadAt = books[source.Id].FirstOrDefault(count => count.Outcome == LeadEventOutcome.Stored)?.LastReceivedAt;
                dto.TotalLeads = totals.Find(total => total.SourceId == source.Id)?.Count ?? 0;
                return dto;
            }),
        ];
    }

    public LeadSourceWithSecretDto ReadWithSecret(LeadSource source, LeadSourceCredentials credentials)
    {
        var dto = Fill(new LeadSourceWithSecretDto(), source);
        dto.WebhookUrl = addresses.Of(source, credentials.Address);
        dto.WebhookSecret = credentials.ShownOnce?.Reveal();
        return dto;
    }

    private T Fill<T>(T dto, LeadSource source)
        where T : LeadSourceDto
    {
        LeadSourceMapper.Fill(source, dto);
        dto.WebhookUrl = addresses.Of(source);
        dto.StatusReason = source.StatusReason is { } reason ? text["LeadRefusal:" + reason].Value : null;
        dto.PlatformConfig = new()
        {
            PageId = source.PageId,
            FormIds = [.. source.Config.FormIds],
            OwnerUrn = source.Config.OwnerUrn,
            TimestampToleranceSeconds = source.SourceType == LeadSourceType.Webhook ? source.Config.TimestampToleranceSeconds : null,
            IpAllowList = [.. source.Config.IpAllowList],
            ConnectionId = source.ConnectionId,
            HasAccessToken = source.AccessToken is not null,
        };
        return dto;
    }

    private static LeadSourceBooksDto BooksOf(IReadOnlyList<LeadInboxCount> counts)
    {
        int Ended(LeadEventOutcome outcome) => counts.Where(count => count.State == LeadEventState.Done && count.Outcome == outcome).Sum(count => count.Count);
        int In(LeadEventState state) => counts.Where(count => count.State == state).Sum(count => count.Count);

        return new()
        {
            Received = counts.Sum(count => count.Count),
            Stored = Ended(LeadEventOutcome.Stored),
            Duplicate = Ended(LeadEventOutcome.Duplicate),
            Test = Ended(LeadEventOutcome.Test),
            Refused = Ended(LeadEventOutcome.Refused),
            Orphan = Ended(LeadEventOutcome.Orphan),
            Erased = Ended(LeadEventOutcome.Erased),
            UnderWay = counts.Where(count => count.State != LeadEventState.Done).Sum(count => count.Count),
            Waiting = In(LeadEventState.Waiting),
            Quarantined = In(LeadEventState.Quarantined),
        };
    }
}
