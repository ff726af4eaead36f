namespace Caidence.Leads.Merging;

/// <summary>Takes one of two who were merged away for good: the other one keeps nothing of theirs, and no way back leads to them.</summary>
public sealed class MergeEraser(
    ILeadRepository leads, IRepository<LeadMerge, Guid> merges, ILeadRows rows, LeadMergeTree tree, LeadAliases aliases, LeadKeysProvider keysProvider,
    IUnitOfWorkManager unitOfWorkManager) : ITransientDependency
{
    /// <summary>Whoever was merged away goes, and their values with them. What members wrote stays with the one they were merged into.</summary>
    public async Task EraseOtherAsync(LeadMerge merge, Lead other, CancellationToken cancellationToken)
    {
        var lead = await tree.GetMergedAsync(merge.LeadId, cancellationToken);
        lead.Become(Instead(merge, merge.Before, LeadState.Of(lead)));
        await leads.IndexAsync(lead, await keysProvider.GetAsync(), cancellationToken);
        var left = await RewriteAsync(merge, merge.Before, cancellationToken);
        await RememberAsync(left, await tree.GetTopAsync(lead, cancellationToken), cancellationToken);
        await leads.EraseAsync(other, cancellationToken);
    }

    /// <summary>The one that stood for both goes; whoever was merged into it first stands in its place, with all that came since.</summary>
    /// <returns>That one.</returns>
    public async Task<Lead> EraseLeadAsync(Lead lead, CancellationToken cancellationToken)
    {
        var first = (await tree.GetOfAsync(lead.Id, cancellationToken))[^1];
        var heir = await tree.GetMergedAsync(first.OtherId, cancellationToken);
        var state = Instead(first, LeadState.Of(heir), LeadState.Of(lead));
        var left = await RewriteAsync(first, LeadState.Of(heir), cancellationToken);
        left.ForEach(merge => merge.Replace(lead, heir));
        await aliases.PointAsync(lead.Id, heir, cancellationToken);
        await rows.MoveAllAsync(lead.Id, heir.Id, cancellationToken);
        await merges.DeleteAsync(first, cancellationToken);

        // First it is gone, then the other may have its address.
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        await leads.EraseAsync(lead, cancellationToken);
        heir.Replace(lead);
        heir.Become(state);
        await leads.IndexAsync(heir, await keysProvider.GetAsync(), cancellationToken);
        await RememberAsync(left, await tree.GetTopAsync(heir, cancellationToken), cancellationToken);
        return heir;
    }

    private static LeadState Instead(LeadMerge merge, LeadState of, LeadState now) => MergePlan.Restore(of, merge.After, now, leaving: 0);

    /// <summary>Whoever was merged in later found what the earlier merge had left.</summary>
    /// <returns>All merges of the one that stands for both, but for the one that goes.</returns>
    private async Task<List<LeadMerge>> RewriteAsync(LeadMerge merge, LeadState instead, CancellationToken cancellationToken)
    {
        foreach (var later in (await tree.GetOfAsync(merge.LeadId, cancellationToken)).TakeWhile(later => later.Id != merge.Id))
        {
            later.Rewrite(state => Instead(merge, instead, state));
        }

        return [.. (await tree.GetAroundAsync(merge.LeadId, cancellationToken)).Where(around => around.Id != merge.Id)];
    }

    private async Task RememberAsync(List<LeadMerge> left, Lead top, CancellationToken cancellationToken)
    {
        foreach (var merge in left)
        {
            await aliases.ForgetAsync(merge, cancellationToken);
            await aliases.RememberAsync(merge, top, await tree.GetMergedAsync(merge.OtherId, cancellationToken), cancellationToken);
        }
    }
}
