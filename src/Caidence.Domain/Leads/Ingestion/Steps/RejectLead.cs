using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Privacy;
using Microsoft.Extensions.Logging;

namespace Caidence.Leads.Ingestion.Steps;

/// <summary>Every reason to end early. Each has a name that the customer reads.</summary>
public sealed class RejectLead(LeadTombstones tombstones, IRepository<LeadSubmission, Guid> submissions, IAsyncQueryableExecuter queries, ILogger<RejectLead> logger)
    : ITransientDependency
{
    /// <summary>A submission erased stays erased, whatever is delivered again.</summary>
    public async Task<IncomingLead> ErasedAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        var (source, id) = (lead.Event.SourceId!.Value, lead.Event.ProviderLeadId ?? lead.Submission?.ProviderLeadId);
        return await tombstones.ExistAsync([id is null ? null : tombstones.HashOf(source, id), tombstones.HashOfContent(lead.Event)], cancellationToken)
            ? Erased(lead)
            : lead;
    }

    /// <summary>Somebody erased may come back, but only by a submission made after that.</summary>
    public async Task<IncomingLead> OfSomebodyErasedAsync(IncomingLead lead, CancellationToken cancellationToken) =>
        await tombstones.FindLatestAsync(tombstones.HashesAgainst(lead.Person), cancellationToken) is { } erasedAt
        && (lead.Event.OccurredAt ?? lead.Event.ReceivedAt) <= erasedAt
            ? Erased(lead)
            : lead;

    public Task<IncomingLead> UnreachableAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        if (lead.Submission!.HasUsableContact || lead.IsTest)
        {
            return Task.FromResult(lead);
        }

        logger.LogInformation("Lead event {EventId} of source {SourceId} has no usable contact", lead.Event.Id, lead.Source.Id);
        return Task.FromResult(lead.EndsWith(new LeadIngestionEnding.Done(LeadEventOutcome.Refused, LeadRefusal.NoUsableContact)));
    }

    /// <summary>The platform's own id of a submission is good for ever, also when it comes by another way than the webhook.</summary>
    public async Task<IncomingLead> KnownSubmissionAsync(IncomingLead lead, CancellationToken cancellationToken)
    {
        var (sourceId, providerLeadId) = (lead.Source.Id, lead.Submission!.ProviderLeadId);
        var isKnown = providerLeadId is not null && !lead.Event.IsTest && await queries.AnyAsync(
            submissions.Query().Where(known => known.SourceId == sourceId && known.ProviderLeadId == providerLeadId), cancellationToken);

        return isKnown ? lead.EndsWith(new LeadIngestionEnding.Done(LeadEventOutcome.Duplicate)) : lead;
    }

    private static IncomingLead Erased(IncomingLead lead) =>
        lead.EndsWith(new LeadIngestionEnding.Done(LeadEventOutcome.Refused, LeadRefusal.PersonErased));
}
