using Caidence.Core.Json;
using Caidence.Core.Realtime;
using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Sources;
using Caidence.Leads.Sources.Signatures;
using Caidence.Permissions;

namespace Caidence.Leads.Ingestion.Receiving;

/// <summary>Turns the events of a verified delivery into rows of the inbox: one per event and source that wants it.</summary>
public sealed class DeliveryWriter(
    ILeadInbox inbox, ILeadSourceDirectory directory, LeadReadiness readiness, LeadInboxBell bell, IRealtimeSender realtime, IGuidGenerator guids)
    : ITransientDependency
{
    internal async Task<IReadOnlyList<ReceivedItem>> KeepAsync(
        PayloadReading.Read read, SignatureVerdict.Verified proof, LeadSourceSnapshot? source, DateTime now, CancellationToken cancellationToken)
    {
        var drafts = new List<Draft>();
        foreach (var inbound in read.Events)
        {
            drafts.AddRange(source is null
                ? await ForPageAsync(inbound, proof, now, cancellationToken)
                : [ForSource(inbound, proof, source, now)]);
        }

        var receipts = drafts.Count == 0 ? [] : await inbox.AddAsync([.. drafts.Select(draft => draft.Event)], cancellationToken);
        bell.Ring();
        foreach (var group in drafts.Where(draft => draft.Event.SourceId is not null).GroupBy(draft => (draft.Event.TenantId, draft.Event.SourceId)))
        {
            await TellAsync(group.Key.TenantId, group.Key.SourceId!.Value, cancellationToken);
        }

        return
        [
            .. drafts.Zip(receipts, (draft, receipt) => new ReceivedItem(receipt.EventId, receipt.IsNew ? draft.Status : "duplicate", draft.Problems)),
            .. read.Skipped.Select(skipped => new ReceivedItem(null, "refused", new Dictionary<string, string> { [skipped.Path] = skipped.Problem.ToString() })),
        ];
    }

    internal async Task KeepRefusalAsync(
        LeadSourceSnapshot source, LeadRefusal refusal, string? detail, DateTime now, CancellationToken cancellationToken)
    {
        var refused = new LeadInboxEvent(guids.Create(), source.TenantId, source.Id, source.SourceType, now) { Verification = WireWords.Of(refusal) };
        await inbox.AddAsync([refused.End(LeadEventOutcome.Refused, now, refusal, detail)], cancellationToken);
        await TellAsync(source.TenantId, source.Id, cancellationToken);
    }

    private async Task<IEnumerable<Draft>> ForPageAsync(
        InboundEvent inbound, SignatureVerdict.Verified proof, DateTime now, CancellationToken cancellationToken)
    {
        var claimants = inbound.PageId is null ? [] : await directory.FindByPageAsync(inbound.PageId, cancellationToken);
        var takers = claimants.Where(source => source.TakesDeliveries(now)).ToList();

        return takers.Count > 0
            ? takers.Select(source => ForSource(inbound, proof, source, now))
            : [new(Row(inbound, proof, source: null, now, isKept: false).End(inbound.IsTest ? LeadEventOutcome.Test : LeadEventOutcome.Orphan, now), "orphan")];
    }

    private Draft ForSource(InboundEvent inbound, SignatureVerdict.Verified proof, LeadSourceSnapshot source, DateTime now)
    {
        if (IsForeign(inbound, source))
        {
            return new(Row(inbound, proof, source, now, isKept: false).End(LeadEventOutcome.Orphan, now), "orphan");
        }

        if (inbound.IsTest || source.IsListening(now))
        {
            return new(Row(inbound, proof, source, now, isKept: false, isTest: true), "test");
        }

        return readiness.ProblemsOf(inbound, source) is { Count: > 0 } problems
            ? new(Row(inbound, proof, source, now, isKept: false).End(LeadEventOutcome.Refused, now, LeadRefusal.NoUsableContact), "refused", problems)
            : new(Row(inbound, proof, source, now), "accepted");
    }

    // Only what is kept for good may make a repeat a duplicate: a refused delivery must be free to come again, mended, and every
    // press of a platform's test button carries the same id.
    private LeadInboxEvent Row(
        InboundEvent inbound, SignatureVerdict.Verified proof, LeadSourceSnapshot? source, DateTime now, bool isKept = true, bool isTest = false) =>
        new(guids.Create(), source?.TenantId, source?.Id, source?.SourceType ?? LeadSourceType.Facebook, now)
        {
            Kind = inbound.Kind,
            EventKey = isKept ? LeadInboxKeys.Of(inbound.Key, now) : null,
            EarlierKey = isKept ? LeadInboxKeys.EarlierOf(inbound.Key, now) : null,
            ProviderLeadId = inbound.ProviderLeadId,
            PageId = inbound.PageId,
            FormId = inbound.FormId,
            IsTest = isTest,
            OccurredAt = inbound.OccurredAt,
            Payload = inbound.Payload,
            Verification = $"{WireWords.Of(proof.Scheme)}:{proof.KeyGeneration}",
        };

    private static bool IsForeign(InboundEvent inbound, LeadSourceSnapshot source) =>
        (inbound.FormId is not null && source.Config.FormIds.Count > 0 && !source.Config.FormIds.Any(form => IsForm(inbound.FormId, form)))
        || (inbound.OwnerUrn is not null && source.Config.OwnerUrn is { } owner && owner != inbound.OwnerUrn);

    // LinkedIn tells a version of a form, as a URN around the form's id; people configure the form.
    private static bool IsForm(string told, string configured) =>
        told == configured || told.Contains($":{configured},", StringComparison.Ordinal) || told.EndsWith($":{configured}", StringComparison.Ordinal);

    private Task TellAsync(Guid? tenantId, Guid sourceId, CancellationToken cancellationToken) => realtime.SendAsync(
        new("lead.delivery", tenantId) { Permission = CaidencePermissions.LeadSources.Default, Payload = new { sourceId } }, cancellationToken);

    private sealed record Draft(LeadInboxEvent Event, string Status, IReadOnlyDictionary<string, string>? Problems = null);
}
