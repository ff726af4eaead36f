using Caidence.Notifications;

namespace Caidence.Leads;

/// <summary>Writes a lead's changes into its time-line and tells whom they concern.</summary>
public sealed class LeadHistory(
    IRepository<LeadActivity, Guid> activities, IMemberDirectory members, NotificationPublisher notifications, ILeadNotifier notifier,
    IGuidGenerator guids, ICurrentUser currentUser)
    : ILocalEventHandler<LeadStatusChanged>, ILocalEventHandler<LeadAssigned>, ITransientDependency
{
    public async Task HandleEventAsync(LeadStatusChanged eventData)
    {
        await WriteAsync(eventData.Lead, LeadActivityType.StatusChange, StatusChangeFacts.Of(eventData));
        await notifier.LeadChangedAsync(eventData.Lead, CancellationToken.None);
    }

    public async Task HandleEventAsync(LeadAssigned eventData)
    {
        var about = new Dictionary<string, string>();
        if (eventData.MemberId is { } memberId)
        {
            about["memberId"] = memberId.ToString();
            about["member"] = (await members.GetNamesAsync([memberId])).GetValueOrDefault(memberId, "");
            if (memberId != currentUser.Id && currentUser.Id is not null)
            {
                await notifications.PublishAsync(
                    [memberId], "Notification:LeadAssigned", [], $"/leads/{eventData.Lead.Id}", CancellationToken.None);
            }
        }

        await WriteAsync(eventData.Lead, LeadActivityType.Assignment, about);
        await notifier.LeadChangedAsync(eventData.Lead, CancellationToken.None);
    }

    private Task WriteAsync(Lead lead, LeadActivityType type, Dictionary<string, string> about) =>
        activities.InsertAsync(new(guids.Create(), lead, type, description: null, about));
}
