using Caidence.Leads.Consents;
using Caidence.Leads.FirstContact;
using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.Leads.Timeline;
using Caidence.Notifications;

namespace Caidence.Leads;

/// <summary>Turns leads into what callers see, names of people and sources included.</summary>
public sealed class LeadReader(
    IRepository<LeadActivity, Guid> activities, IRepository<LeadSubmission, Guid> submissions, LeadActivityReader activityReader, LeadConsentReader consents,
    IRepository<LeadInboxEvent, Guid> inbox, IRepository<LeadSource, Guid> sources, IMemberDirectory members, IAsyncQueryableExecuter queries,
    LeadReceiptReader receipts, FirstContactDeadlines deadlines) : ITransientDependency
{
    public async Task<IReadOnlyList<LeadDto>> ReadAsync(IReadOnlyList<Lead> leads)
    {
        var people = await members.GetNamesAsync([.. leads.Select(lead => lead.AssignedToId).OfType<Guid>().Distinct()]);
        var origins = await SourceNamesAsync(leads.Select(lead => lead.SourceId));
        var deadline = await deadlines.GetAsync();

        return [.. leads.Select(lead => Fill(new LeadDto(), lead, people, origins, deadline))];
    }

    public async Task<LeadDetailDto> ReadDetailAsync(Lead lead)
    {
        var kept = await queries.ToListAsync(
            activities.Query().Where(activity => activity.LeadId == lead.Id)
                .OrderByDescending(activity => activity.HappenedAt ?? activity.CreationTime).ThenByDescending(activity => activity.Id));
        var people = await members.GetNamesAsync(lead.AssignedToId is { } owner ? [owner] : []);

        var detail = Fill(new LeadDetailDto(), lead, people, await SourceNamesAsync([lead.SourceId]), await deadlines.GetAsync());
        detail.Activities = await activityReader.ReadAsync(kept);
        detail.Consents = await consents.ReadAsync(lead);
        return detail;
    }

    public async Task<IReadOnlyList<LeadReceiptDto>> ReadReceiptsAsync(Lead lead)
    {
        var given = await queries.ToListAsync(
            submissions.Query().Where(submission => submission.LeadId == lead.Id).OrderByDescending(submission => submission.ReceivedAt));
        var eventIds = given.Select(submission => submission.EventId).ToList();
        var events = (await queries.ToListAsync(inbox.Query().Where(inbound => eventIds.Contains(inbound.Id)))).ToDictionary(inbound => inbound.Id);
        var names = await SourceNamesAsync(given.Select(submission => submission.SourceId));

        return [.. given.Select(submission => receipts.Read(submission, events.GetValueOrDefault(submission.EventId ?? default), names))];
    }

    private static T Fill<T>(T dto, Lead lead, IReadOnlyDictionary<Guid, string> people, IReadOnlyDictionary<Guid, string> origins, FirstContactDeadline deadline)
        where T : LeadDto
    {
        LeadMapper.Fill(lead, dto);
        dto.ContactDueAt = deadline.DueAt(lead);
        dto.AssignedToName = lead.AssignedToId is { } owner ? people.GetValueOrDefault(owner) : null;
        dto.SourceName = lead.SourceId is { } source ? origins.GetValueOrDefault(source) : null;
        return dto;
    }

    private async Task<IReadOnlyDictionary<Guid, string>> SourceNamesAsync(IEnumerable<Guid?> ids)
    {
        var wanted = ids.OfType<Guid>().Distinct().ToList();
        return wanted.Count == 0
            ? new Dictionary<Guid, string>()
            : (await queries.ToListAsync(sources.Query().Where(source => wanted.Contains(source.Id)).Select(source => new { source.Id, source.Name })))
                .ToDictionary(source => source.Id, source => source.Name);
    }
}
