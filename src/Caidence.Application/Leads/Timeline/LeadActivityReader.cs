using System.Globalization;
using Caidence.Leads.Notes;
using Caidence.Notifications;

namespace Caidence.Leads.Timeline;

/// <summary>Turns activities into what callers see, with what people are called today.</summary>
public sealed class LeadActivityReader(IMemberDirectory members) : ITransientDependency
{
    public async Task<IReadOnlyList<LeadActivityDto>> ReadAsync(IReadOnlyList<LeadActivity> activities)
    {
        var mentioned = activities.SelectMany(activity => MentionText.PeopleIn(activity.Description));
        var people = await members.GetNamesAsync([.. activities.Select(activity => activity.CreatorId).OfType<Guid>().Concat(mentioned).Distinct()]);
        return [.. activities.Select(activity => Read(activity, people))];
    }

    private static LeadActivityDto Read(LeadActivity activity, IReadOnlyDictionary<Guid, string> people)
    {
        var dto = LeadMapper.ToDto(activity);
        dto.UserName = activity.CreatorId is { } user ? people.GetValueOrDefault(user) : null;
        dto.HappenedAt = activity.HappenedAt ?? activity.CreationTime;
        dto.Mentions = [.. MentionText.PeopleIn(activity.Description).Where(people.ContainsKey).Select(id => new LeadMemberDto { Id = id, Name = people[id] })];
        dto.Direction = WireWords.TryParse<ContactDirection>(activity.Metadata.GetValueOrDefault(ContactFacts.Direction), out var direction) ? direction : null;
        dto.Outcome = WireWords.TryParse<ContactOutcome>(activity.Metadata.GetValueOrDefault(ContactFacts.Outcome), out var outcome) ? outcome : null;
        dto.DurationMinutes = int.TryParse(activity.Metadata.GetValueOrDefault(ContactFacts.Duration), CultureInfo.InvariantCulture, out var minutes) ? minutes : null;
        return dto;
    }
}
