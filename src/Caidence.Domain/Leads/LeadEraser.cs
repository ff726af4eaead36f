using Caidence.Leads.Ingestion;

namespace Caidence.Leads;

/// <summary>A platform says that a submission was deleted: ours goes too, and never comes back.</summary>
public sealed class LeadEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, ILeadInboxHistory history, LeadTombstones tombstones, ILeadLock locks,
    IAsyncQueryableExecuter queries, IDataFilter dataFilter) : ITransientDependency
{
    /// <summary>Whoever is also known otherwise stays; only what this submission brought along is removed.</summary>
    public async Task EraseSubmissionAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken)
    {
        await locks.AcquireAsync([tombstones.HashOf(sourceId, providerLeadId)], cancellationToken);
        await tombstones.SetAsync(sourceId, providerLeadId, cancellationToken);
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
