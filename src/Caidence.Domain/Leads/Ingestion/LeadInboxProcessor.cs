using Caidence.Leads.Ingestion.Payloads;
using Caidence.Leads.Privacy;
using Caidence.Leads.Sources;

namespace Caidence.Leads.Ingestion;

/// <summary>Takes one leased event to its end, in its tenant and in one transaction.</summary>
public sealed class LeadInboxProcessor(
    IRepository<LeadInboxEvent, Guid> inbox, IRepository<LeadSource, Guid> sources, LeadIngestion ingestion, SubmissionEraser eraser, ILeadInboxHistory history,
    LeadSourceAccess access, ILeadNotifier notifier, IUnitOfWorkManager unitOfWorkManager, IClock clock) : ITransientDependency
{
    public async Task ProcessAsync(Guid eventId, CancellationToken cancellationToken)
    {
        await using var reading = await unitOfWorkManager.BeginAsync(isTransactional: false, cancellationToken);
        var inbound = await inbox.FindAsync(eventId, cancellationToken);
        if (inbound is not { State: LeadEventState.Pending, SourceId: { } sourceId })
        {
            return;
        }

        var source = await sources.FindAsync(sourceId, cancellationToken);
        if (source is null)
        {
            inbound.End(LeadEventOutcome.Orphan, clock.Now);
        }
        else
        {
            await ProcessAsync(new IncomingLead(inbound, source), cancellationToken);
        }

        await reading.CompleteAsync(cancellationToken);
    }

    /// <summary>After an error that nobody expected: later again, or parked after too many times.</summary>
    public Task FailAsync(Guid eventId, Exception error, CancellationToken cancellationToken) =>
        history.FailAsync(eventId, error.GetType().Name, clock.Now, Random.Shared.NextDouble(), cancellationToken);

    private async Task ProcessAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        var isErasure = incoming.Event.Kind == InboundEventKind.Erasure;
        var read = isErasure ? incoming : await LeadIngestion.WalkAsync(incoming, ingestion.Reading, cancellationToken);

        await using var writing = await unitOfWorkManager.BeginAsync(isTransactional: true, cancellationToken);
        if (isErasure)
        {
            await eraser.EraseAsync(incoming.Source.Id, incoming.Event.ProviderLeadId!, cancellationToken);
            incoming.Event.End(LeadEventOutcome.Erased, clock.Now);
        }
        else
        {
            var written = await LeadIngestion.WalkAsync(read, ingestion.Writing, cancellationToken);
            await EndAsync(written, cancellationToken);
        }

        await notifier.DeliveryMovedAsync(incoming.Source, cancellationToken);
        await writing.CompleteAsync(cancellationToken);
    }

    private async Task EndAsync(IncomingLead incoming, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        switch (incoming.Ending)
        {
            case LeadIngestionEnding.Done(var outcome, var refusal):
                incoming.Event.End(outcome, now, refusal, leadId: incoming.Lead?.Id);
                break;
            case LeadIngestionEnding.TryAgain(var refusal, var detail, var after, var maxAttempts):
                incoming.Event.Retry(now, Random.Shared.NextDouble(), refusal, Short(detail), after, maxAttempts);
                break;
            case LeadIngestionEnding.Postponed(var wait, var detail):
                incoming.Event.Postpone(now, wait, Short(detail));
                break;
            case LeadIngestionEnding.Parked(var refusal, var detail):
                incoming.Event.Park(refusal, Short(detail));
                break;
            case LeadIngestionEnding.NeedsPerson(var refusal, var detail):
                incoming.Event.WaitForPerson(refusal, Short(detail));
                if (incoming.Source.Disconnect(WireWords.Of(refusal)))
                {
                    await access.DoubtAsync(incoming.Source, cancellationToken);
                    await notifier.SourceNeedsPersonAsync(incoming.Source, cancellationToken);
                }
                else if (!await history.HoldWaitingAsync(incoming.Source.Id, cancellationToken))
                {
                    incoming.Event.Redrive(now);
                }

                break;
        }
    }

    private static string Short(string detail) => detail.Length <= 256 ? detail : detail[..256];
}
