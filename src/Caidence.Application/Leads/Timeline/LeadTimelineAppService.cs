using Caidence.Notifications;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Leads.Timeline;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class LeadTimelineAppService(
    ILeadRepository leads, IRepository<LeadActivity, Guid> activities, LeadActivityReader reader, IMemberDirectory members, IAsyncQueryableExecuter queries)
    : CaidenceAppService, ILeadTimelineAppService
{
    public async Task<LeadTimelineDto> GetTimelineAsync(Guid id, GetLeadTimelineInput input)
    {
        var lead = await leads.GetAsync(id);
        var found = activities.Query().Where(activity => activity.LeadId == lead.Id);
        if (input.Kind is { } kind)
        {
            var types = TypesOf(kind);
            found = found.Where(activity => types.Contains(activity.Type));
        }

        if (input.Before is { } before)
        {
            var last = await queries.FirstOrDefaultAsync(activities.Query().Where(activity => activity.Id == before && activity.LeadId == lead.Id))
                ?? throw new EntityNotFoundException(typeof(LeadActivity), before);
            var time = last.HappenedAt ?? last.CreationTime;
            found = found.Where(activity => (activity.HappenedAt ?? activity.CreationTime) < time
                || ((activity.HappenedAt ?? activity.CreationTime) == time && activity.Id.CompareTo(before) < 0));
        }

        var page = await queries.ToListAsync(found
            .OrderByDescending(activity => activity.HappenedAt ?? activity.CreationTime).ThenByDescending(activity => activity.Id)
            .Take(input.MaxResultCount + 1));
        var shown = page.Take(input.MaxResultCount).ToList();
        return new() { Items = await reader.ReadAsync(shown), Next = page.Count > shown.Count ? shown[^1].Id : null };
    }

    public async Task<ListResultDto<LeadMemberDto>> GetMentionablePeopleAsync() =>
        new([.. (await members.GetHoldersAsync(CaidencePermissions.Leads.Default)).Select(member => new LeadMemberDto { Id = member.Id, Name = member.Name })]);

    private static LeadActivityType[] TypesOf(TimelineKind kind) => kind switch
    {
        TimelineKind.Submissions => [LeadActivityType.Captured, LeadActivityType.Submission],
        TimelineKind.Notes => [LeadActivityType.Note],
        TimelineKind.Calls => [LeadActivityType.Call],
        TimelineKind.Emails => [LeadActivityType.Email, LeadActivityType.AutoResponse],
        TimelineKind.Meetings => [LeadActivityType.Meeting],
        TimelineKind.Status => [LeadActivityType.StatusChange, LeadActivityType.Restored],
        TimelineKind.Owner => [LeadActivityType.Assignment],
        TimelineKind.NextSteps => [LeadActivityType.NextStep],
        TimelineKind.Consents => [LeadActivityType.Consent],
        TimelineKind.Merges => [LeadActivityType.Merge, LeadActivityType.Unmerge],
        _ => [LeadActivityType.Updated],
    };
}
