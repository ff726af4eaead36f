using Caidence.Leads.Ingestion;
using Caidence.Leads.Merging;

namespace Caidence.Leads.Privacy;

/// <summary>A platform says that a submission was deleted: ours goes too, and never comes back.</summary>
public sealed class SubmissionEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, ILeadInboxHistory history, LeadTombstones tombstones, ILeadLock locks,
    LeadMergeTree tree,
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
        var isMerged = await ForgetMergedAsync(submission, cancellationToken);
        if (lead.IsOnlyKnownByOneSubmission && !isMerged)
        {
            await leads.EraseAsync(lead, cancellationToken);
            return;
        }

        lead.ForgetSubmission();
        await submissions.DeleteAsync(submission, cancellationToken);
    }

    /// <summary>Whoever was merged into the lead and is known by this submission only goes too; what was theirs stays with the lead.</summary>
    /// <returns>Whether somebody is left who was merged into it.</returns>
    private async Task<bool> ForgetMergedAsync(LeadSubmission submission, CancellationToken cancellationToken)
    {
        var below = await tree.GetBelowAsync(submission.LeadId, cancellationToken);
        var left = below.Count;
        foreach (var merge in below.Where(merge => merge.Moved.Submissions.Contains(submission.Id)))
        {
            var other = await tree.GetMergedAsync(merge.OtherId, cancellationToken);
            if (other.IsOnlyKnownByOneSubmission && below.All(earlier => earlier.LeadId != other.Id))
            {
                await leads.EraseAsync(other, cancellationToken);
                left--;
            }
            else
            {
                other.ForgetSubmission();
            }
        }

        return left > 0;
    }
}
