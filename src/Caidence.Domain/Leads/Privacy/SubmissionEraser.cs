using Caidence.Leads.Ingestion;

namespace Caidence.Leads.Privacy;

/// <summary>A platform says that a submission was deleted: ours goes too, and never comes back.</summary>
public sealed class SubmissionEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, ILeadInboxHistory history, LeadTombstones tombstones, ILeadLock locks,
    IAsyncQueryableExecuter queries, IDataFilter dataFilter) : ITransientDependency
{
    /// <summary>Whoever is also known otherwise stays; only what this submission brought along is removed.</summary>
    public async Task EraseAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken)
    {
        var hash = tombstones.HashOf(sourceId, providerLeadId);
        await locks.AcquireAsync([hash], cancellationToken);
        await tombstones.SetAsync([hash], cancellationToken);
        await history.ForgetPayloadsAsync(sourceId, providerLeadId, cancellationToken);

        var submission = await queries.FirstOrDefaultAsync(
            submissions.Query().Where(known => known.SourceId == sourceId && known.ProviderLeadId == providerLeadId), cancellationToken);
        if (submission is not null)
        {
            await EraseAsync(submission, cancellationToken);
        }
    }

    private async Task EraseAsync(LeadSubmission submission, CancellationToken cancellationToken)
    {
        // One that a member has deleted is still in the table.
        using var _ = dataFilter.Disable<ISoftDelete>();
        var lead = await leads.GetAsync(submission.LeadId, cancellationToken);
        if (lead.IsOnlyKnownByOneSubmission)
        {
            await leads.EraseAsync(lead, cancellationToken);
            return;
        }

        lead.Forget(submission);
        await submissions.DeleteAsync(submission, cancellationToken);
    }
}
