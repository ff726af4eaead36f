using Caidence.Leads.Ingestion;

namespace Caidence.Leads;

/// <summary>A platform says that a submission was deleted: ours goes too, and never comes back.</summary>
public sealed class LeadEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, ILeadInboxHistory history, LeadTombstones tombstones,
    IAsyncQueryableExecuter queries) : ITransientDependency
{
    /// <summary>A person with other submissions stays; only what this one brought is removed.</summary>
    public async Task EraseSubmissionAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken)
    {
        await tombstones.SetAsync(sourceId, providerLeadId, cancellationToken);
        await history.ForgetPayloadsAsync(sourceId, providerLeadId, cancellationToken);

        var submission = await queries.FirstOrDefaultAsync(
            submissions.Query().Where(known => known.SourceId == sourceId && known.ProviderLeadId == providerLeadId), cancellationToken);
        if (submission is null)
        {
            return;
        }

        var lead = await leads.FindAsync(submission.LeadId, cancellationToken);
        if (lead is { SubmissionCount: <= 1 })
        {
            await leads.EraseAsync(lead, cancellationToken);
        }
        else
        {
            await submissions.DeleteAsync(submission, cancellationToken);
        }
    }
}
