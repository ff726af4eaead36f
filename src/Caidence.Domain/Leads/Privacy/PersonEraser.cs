using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;
using Caidence.Notifications;

namespace Caidence.Leads.Privacy;

/// <summary>
/// Removes a person for good: the lead with all below it, what of the inbox became part of it, and the bells that point at it. What is left
/// are tombstones, so that no repeat and no sync brings the submissions back.
/// </summary>
public sealed class PersonEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, IRepository<LeadInboxEvent, Guid> inbox, ILeadInboxHistory history,
    IRepository<Notification, Guid> notifications, LeadTombstones tombstones, LeadKeysProvider keysProvider, ILeadLock locks,
    IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <summary>Somebody wants to be forgotten: no import brings them back either; only they themselves can, by submitting again.</summary>
    public Task EraseAsync(Lead lead, CancellationToken cancellationToken) => RemoveAsync(lead, isPersonal: true, cancellationToken);

    /// <summary>The time of a lead is over; nothing is held against the person.</summary>
    public Task LetGoAsync(Lead lead, CancellationToken cancellationToken) => RemoveAsync(lead, isPersonal: false, cancellationToken);

    private async Task RemoveAsync(Lead lead, bool isPersonal, CancellationToken cancellationToken)
    {
        await locks.AcquireAsync([lead.EmailHash, lead.PhoneHash], cancellationToken);
        var given = await queries.ToListAsync(submissions.Query().Where(submission => submission.LeadId == lead.Id), cancellationToken);
        var eventIds = given.Select(submission => submission.EventId).ToList();
        var events = await queries.ToListAsync(
            inbox.Query().Where(inbound => inbound.LeadId == lead.Id || eventIds.Contains(inbound.Id)), cancellationToken);

        await tombstones.SetAsync([.. HashesOf(given, events), .. isPersonal ? await HashesOfPersonAsync(lead, given) : []], cancellationToken);
        await history.ForgetPayloadsAsync([.. events.Select(inbound => inbound.Id)], cancellationToken);
        await ForgetNotificationsAsync(lead, cancellationToken);
        await leads.EraseAsync(lead, cancellationToken);
    }

    private IEnumerable<string?> HashesOf(List<LeadSubmission> given, List<LeadInboxEvent> events) =>
    [
        .. given.Where(submission => submission is { SourceId: not null, ProviderLeadId: not null })
            .Select(submission => tombstones.HashOf(submission.SourceId!.Value, submission.ProviderLeadId!)),
        .. events.Select(tombstones.HashOfContent),
    ];

    private async Task<IEnumerable<string>> HashesOfPersonAsync(Lead lead, List<LeadSubmission> given)
    {
        var keys = await keysProvider.GetAsync();
        var others = given.SelectMany(submission => submission.Alternates).Select(other => KeysOf(other, keys));
        return others.Prepend(new(lead.EmailHash, lead.PhoneHash)).SelectMany(tombstones.HashesOf);
    }

    private static PersonKeys KeysOf(AlternateValue other, LeadKeys keys) => other.Field switch
    {
        LeadField.Email when EmailAddress.TryParse(other.Value, out var email) => new(keys.Of(email), null),
        LeadField.Phone => new(null, keys.OfPhone(other.Value).Hash),
        _ => PersonKeys.Nobody,
    };

    private async Task ForgetNotificationsAsync(Lead lead, CancellationToken cancellationToken)
    {
        var address = $"/leads/{lead.Id}";
        foreach (var notification in await queries.ToListAsync(notifications.Query().Where(line => line.Url == address), cancellationToken))
        {
            await notifications.DeleteAsync(notification, cancellationToken);
        }
    }
}
