using Caidence.Leads.NextSteps;
using Caidence.Leads.Notes;
using Caidence.Notifications;
using Caidence.Permissions;

namespace Caidence.Leads.Timeline;

/// <summary>Writes down what a member did, and tells whom they named.</summary>
public sealed class LeadActivityLog(
    IRepository<LeadActivity, Guid> activities, IMemberDirectory members, NotificationPublisher notifications, ILeadNotifier notifier, WorkspaceClock workspaceClock,
    IGuidGenerator guids, ICurrentUser currentUser, IClock clock) : ITransientDependency
{
    // Clocks of people run a little ahead of ours.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    public async Task<LeadActivity> LogAsync(Lead lead, AddLeadActivityDto input)
    {
        if (input.ActivityType is not (LeadActivityType.Note or LeadActivityType.Email or LeadActivityType.Call or LeadActivityType.Meeting))
        {
            throw new AbpValidationException("Only note, email, call and meeting can be logged by hand.", "activityType");
        }

        var happenedAt = await WhenAsync(input);
        var named = await ReadMentionsAsync(lead, input.Description);
        if (input.ActivityType != LeadActivityType.Note)
        {
            lead.WasContacted(happenedAt ?? clock.Now);
        }

        var activity = await activities.InsertAsync(
            new(guids.Create(), lead, input.ActivityType, input.Description.Trim(), ContactFacts.Of(input)) { HappenedAt = happenedAt });
        await TellAsync(lead, activity, named);
        await notifier.LeadChangedAsync(lead, CancellationToken.None);
        return activity;
    }

    private async Task<DateTime?> WhenAsync(AddLeadActivityDto input)
    {
        DateTime? when = input.HappenedAt is { } given && input.ActivityType != LeadActivityType.Note ? await workspaceClock.ToUtcAsync(given) : null;
        return when > clock.Now + Tolerance ? throw new AbpValidationException("This is still to come; make it a next step.", "happenedAt") : when;
    }

    private async Task<IReadOnlyList<Guid>> ReadMentionsAsync(Lead lead, string text)
    {
        var named = MentionText.PeopleIn(text);
        if (named.Count > LeadConsts.MaxMentions)
        {
            throw new AbpValidationException($"At most {LeadConsts.MaxMentions} people can be named.", "description");
        }

        if (named.Count > 0 && named.Except((await members.GetHoldersAsync(CaidencePermissions.Leads.Default, lead)).Select(member => member.Id)).Any())
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.UnknownMember);
        }

        return named;
    }

    private async Task TellAsync(Lead lead, LeadActivity activity, IReadOnlyList<Guid> named)
    {
        var others = named.Where(id => id != currentUser.Id).ToList();
        if (others.Count > 0)
        {
            var author = currentUser.Id is { } me ? (await members.GetNamesAsync([me])).GetValueOrDefault(me, "") : "";
            await notifications.PublishAsync(
                others, "Notification:LeadMention", [author], $"/leads/{lead.Id}#activity-{activity.Id}", CancellationToken.None, byMail: true);
        }
    }
}
