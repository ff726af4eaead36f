using Caidence.Leads.Ingestion;
using Caidence.Leads.Merging;

namespace Caidence.Leads.Privacy;

/// <summary>A platform says that a submission was deleted: ours goes too, and never comes back.</summary>
public sealed class SubmissionEraser(
    ILeadRepository leads, IRepository<LeadSubmission, Guid> submissions, ILeadInboxHistory history, LeadTombstones tombstones, ILeadLock locks,
    LeadMergeTree tree, MergeEraser eraser, IAsyncQueryableExecuter queries, IDataFilter dataFilter,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>Whoever is also known otherwise stays; only what this submission brought along is removed.</summary>
    public async Task EraseAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken)
    {
        var hash = tombstones.HashOf(sourceId, providerLeadId);
        await locks.AcquireAllAsync(cancellationToken);
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
        // One that a member has deleted is still in the table, and so is whoever was merged into another.
        using var _ = dataFilter.Disable<ISoftDelete>();
        var lead = await leads.GetAsync(submission.LeadId, cancellationToken);
        var below = await tree.GetBelowAsync(lead.Id, cancellationToken);
        LeadMerge? into = null;
        while (below.FirstOrDefault(merge => merge.LeadId == lead.Id && merge.Moved.Submissions.Contains(submission.Id)) is { } merge)
        {
            lead.ForgetSubmission();
            (into, lead) = (merge, await tree.GetMergedAsync(merge.OtherId, cancellationToken));
        }

        await submissions.DeleteAsync(submission, cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await EraseFromAsync(lead, into, [.. below.Where(merge => merge.LeadId == lead.Id)], cancellationToken);
    }

    /// <param name="lead">To whom the submission came.</param>
    /// <param name="into">Made them part of somebody else.</param>
    /// <param name="merges">Made others part of them.</param>
    /// <param name="cancellationToken">Leaves them.</param>
    private async Task EraseFromAsync(Lead lead, LeadMerge? into, IReadOnlyList<LeadMerge> merges, CancellationToken cancellationToken)
    {
        var own = lead.SubmissionCount;
        foreach (var merge in merges)
        {
            own -= (await tree.GetMergedAsync(merge.OtherId, cancellationToken)).SubmissionCount;
        }

        if (lead.IsTypedIn || own > 1)
        {
            lead.ForgetSubmission();
        }
        else if (merges.Count > 0)
        {
            (await eraser.EraseLeadAsync(lead, cancellationToken)).ForgetSubmission();
        }
        else if (into is not null)
        {
            await eraser.EraseOtherAsync(into, lead, cancellationToken);
        }
        else
        {
            await leads.EraseAsync(lead, cancellationToken);
        }
    }
}
