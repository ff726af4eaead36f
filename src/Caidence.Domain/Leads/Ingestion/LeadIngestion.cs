using Caidence.Leads.Ingestion.Steps;

namespace Caidence.Leads.Ingestion;

public delegate Task<IncomingLead> LeadIngestionStep(IncomingLead lead, CancellationToken cancellationToken);

/// <summary>
/// The way of a lead from the inbox into the workspace. The first steps may ask a platform and write nothing; the others run in
/// one transaction with the end of the event, so that a crash anywhere leaves all of it or none.
/// </summary>
public sealed class LeadIngestion(
    FetchLead fetch, NormaliseLead normalise, RejectLead reject, RecognisePerson recognise, SaveLead save, LogLead log, NotifyAboutLead notify)
    : ITransientDependency
{
    public IReadOnlyList<LeadIngestionStep> Reading =>
    [
        reject.ErasedAsync,
        fetch.FromPlatformAsync,
        normalise.MapAndCleanAsync,
        reject.UnreachableAsync,
    ];

    // What was erased while a platform was asked must not come back, so that is looked at twice.
    public IReadOnlyList<LeadIngestionStep> Writing =>
    [
        recognise.AloneAsync,
        reject.ErasedAsync,
        reject.OfSomebodyErasedAsync,
        reject.KnownSubmissionAsync,
        recognise.AmongLeadsAsync,
        save.WriteAsync,
        log.ActivityAsync,
        notify.MembersAsync,
    ];

    public static async Task<IncomingLead> WalkAsync(
        IncomingLead lead, IReadOnlyList<LeadIngestionStep> steps, CancellationToken cancellationToken)
    {
        foreach (var step in steps)
        {
            if (lead.Ending is not null)
            {
                break;
            }

            lead = await step(lead, cancellationToken);
        }

        return lead;
    }
}
