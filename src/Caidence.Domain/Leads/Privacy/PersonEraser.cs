using Caidence.Leads.Ingestion;
using Caidence.Leads.Ingestion.Normalisation;
using Caidence.Leads.Matching;
using Caidence.Leads.Merging;
using Caidence.Notifications;

namespace Caidence.Leads.Privacy;

/// <summary>
/// Removes a person for good: the lead with all below it and all who were merged into it, what of the inbox became part of it, refused rows of
/// imports that name it, and the bells that point at it. What is left are tombstones, so that no repeat and no sync brings the submissions back.
/// </summary>
public sealed class PersonEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, IRepository<LeadInboxEvent, Guid> inbox, ILeadInboxHistory history,
    IRepository<Notification, Guid> notifications, LeadMergeTree merges, LeadTombstones tombstones, RefusedRowEraser refusedRows, LeadKeysProvider keysProvider,
    ILeadLock locks, IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <summary>Somebody wants to be forgotten: no import brings them back either; only they themselves can, by submitting again.</summary>
    public Task EraseAsync(Lead lead, CancellationToken cancellationToken) => RemoveAsync(lead, isPersonal: true, cancellationToken);

    /// <summary>The time of a lead is over; nothing is held against the person.</summary>
    public Task LetGoAsync(Lead lead, CancellationToken cancellationToken) => RemoveAsync(lead, isPersonal: false, cancellationToken);

    private async Task RemoveAsync(Lead lead, bool isPersonal, CancellationToken cancellationToken)
    {
        var below = await merges.GetBelowAsync(lead.Id, cancellationToken);
        List<Lead> everybody = [lead];
        foreach (var merge in below)
        {
            everybody.Add(await merges.GetMergedAsync(merge.OtherId, cancellationToken));
        }

        List<PersonKeys> known =
        [
            .. everybody.Select(person => new PersonKeys(person.EmailHash, person.PhoneHash)),
            .. below.Select(merge => new PersonKeys(merge.Before.Details.EmailHash, merge.Before.Details.PhoneHash)),
        ];
        await locks.AcquireAsync(known.SelectMany(keys => new[] { keys.Email, keys.Phone }), cancellationToken);
        var ids = everybody.Select(person => person.Id).ToList();
        var given = await queries.ToListAsync(submissions.Query().Where(submission => ids.Contains(submission.LeadId)), cancellationToken);
        var eventIds = given.Select(submission => submission.EventId).ToList();
        var events = await queries.ToListAsync(
            inbox.Query().Where(inbound => ids.Contains(inbound.LeadId!.Value) || eventIds.Contains(inbound.Id)), cancellationToken);

        var keys = await keysProvider.GetAsync();
        known.AddRange(given.SelectMany(submission => submission.Alternates).Select(other => KeysOf(other, keys)));
        await tombstones.SetAsync([.. HashesOf(given, events), .. isPersonal ? known.SelectMany(tombstones.HashesOf) : []], cancellationToken);
        await history.ForgetPayloadsAsync([.. events.Select(inbound => inbound.Id)], cancellationToken);
        await refusedRows.EraseAsync(known, keys, cancellationToken);
        foreach (var person in everybody)
        {
            await ForgetNotificationsAsync(person, cancellationToken);
        }

        await leads.EraseAsync(everybody, cancellationToken);
    }

    private IEnumerable<string?> HashesOf(List<LeadSubmission> given, List<LeadInboxEvent> events) =>
    [
        .. given.Where(submission => submission is { SourceId: not null, ProviderLeadId: not null })
            .Select(submission => tombstones.HashOf(submission.SourceId!.Value, submission.ProviderLeadId!)),
        .. events.Select(tombstones.HashOfContent),
    ];

    private static PersonKeys KeysOf(AlternateValue other, LeadKeys keys) => other.Field switch
    {
        LeadField.Email when EmailAddress.TryParse(other.Value, out var email) => new(keys.Of(email), null),
        LeadField.Phone => new(null, keys.OfPhone(other.Value).Hash),
        _ => PersonKeys.Nobody,
    };

    private async Task ForgetNotificationsAsync(Lead lead, CancellationToken cancellationToken)
    {
        var (address, parts) = ($"/leads/{lead.Id}", $"/leads/{lead.Id}#");
        foreach (var notification in await queries.ToListAsync(
            notifications.Query().Where(line => line.Url == address || line.Url!.StartsWith(parts)), cancellationToken))
        {
            await notifications.DeleteAsync(notification, cancellationToken);
        }
    }
}
