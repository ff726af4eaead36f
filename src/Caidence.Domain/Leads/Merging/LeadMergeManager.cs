namespace Caidence.Leads.Merging;

/// <summary>Merges two leads that are one person, and parts them again.</summary>
public sealed class LeadMergeManager(
    ILeadRepository leads, IRepository<LeadMerge, Guid> merges, LeadAliases aliases, IRepository<LeadActivity, Guid> activities, LeadMergeTree tree, ILeadRows rows,
    LeadKeysProvider keysProvider, ILeadLock locks, ILeadNotifier notifier, IAsyncQueryableExecuter queries, IUnitOfWorkManager unitOfWorkManager,
    IGuidGenerator guids, IClock clock) : ITransientDependency
{
    /// <param name="id">Stays.</param>
    /// <param name="otherId">Becomes part of it.</param>
    /// <param name="choices">Whose value is kept, by field; <see cref="MergePlan.Suggest"/> where nothing is said.</param>
    /// <param name="stamps">Of both as they were looked at; nulls do not mind.</param>
    /// <param name="cancellationToken">Leaves both as they were.</param>
    public async Task<Lead> MergeAsync(
        Guid id, Guid otherId, IReadOnlyDictionary<string, LeadMergeSide> choices, (string? This, string? Other) stamps, CancellationToken cancellationToken)
    {
        // Nobody else decides about a person of the workspace meanwhile: a delivery must not arrive at one that is just going.
        await locks.AcquireAllAsync(cancellationToken);
        var (lead, other) = (await leads.GetAsync(id, cancellationToken), await leads.GetAsync(otherId, cancellationToken));
        lead.CheckConcurrencyStamp(stamps.This);
        other.CheckConcurrencyStamp(stamps.Other);
        CheckMergeable(lead, other);

        var (before, others) = (LeadState.Of(lead), LeadState.Of(other));
        var after = MergePlan.Merge(before, others, choices);
        other.MergeInto(lead, clock.Now);

        // First it lets go of its address, then the other may have it.
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        lead.Become(after);
        await leads.IndexAsync(lead, await keysProvider.GetAsync(), cancellationToken);
        var moved = await rows.MoveAllAsync(otherId, id, cancellationToken);
        var merge = await merges.InsertAsync(new(guids.Create(), lead, otherId, before, after, moved), cancellationToken);
        await aliases.RememberAsync(merge, lead, other, cancellationToken);
        await aliases.PointAsync(otherId, lead, cancellationToken);
        await LogAsync(lead, LeadActivityType.Merge, merge, cancellationToken);
        await TellAsync(lead, other, cancellationToken);
        return lead;
    }

    /// <param name="id">Stood for both.</param>
    /// <param name="mergeId">What to take back, to be sure; without it the last one.</param>
    /// <param name="cancellationToken">Leaves it as it is.</param>
    public async Task<(Lead Lead, Lead Other)> UnmergeAsync(Guid id, Guid? mergeId, CancellationToken cancellationToken)
    {
        await locks.AcquireAllAsync(cancellationToken);
        var lead = await leads.GetAsync(id, cancellationToken);
        var merge = await tree.FindLatestAsync(id, cancellationToken) ?? throw new BusinessException(CaidenceErrorCodes.Leads.NothingToUnmerge);
        if (mergeId is { } expected && expected != merge.Id)
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.MergedSince);
        }

        var other = await tree.GetMergedAsync(merge.OtherId, cancellationToken);
        var restored = MergePlan.Restore(merge.Before, merge.After, LeadState.Of(lead), other.SubmissionCount);
        if (restored.Details.EmailHash is not null && restored.Details.EmailHash == other.EmailHash)
        {
            restored = MergeField.All.Single(field => field.Key == "email").Take(restored, merge.Before);
        }

        await CheckAddressesAsync(lead, [restored.Details.EmailHash, other.EmailHash], cancellationToken);
        lead.Become(restored);
        await leads.IndexAsync(lead, await keysProvider.GetAsync(), cancellationToken);
        await unitOfWorkManager.Current!.SaveChangesAsync(cancellationToken);
        other.Part();
        await rows.MoveAsync(merge.Moved, id, other.Id, cancellationToken);
        await aliases.PartAsync(merge, other, cancellationToken);
        await merges.DeleteAsync(merge, cancellationToken);
        await LogAsync(lead, LeadActivityType.Unmerge, merge, cancellationToken);
        await TellAsync(lead, other, cancellationToken);
        return (lead, other);
    }

    private static void CheckMergeable(Lead lead, Lead other)
    {
        if (lead.Id == other.Id || lead.IsTest || other.IsTest)
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.CannotBeMerged);
        }
    }

    private async Task CheckAddressesAsync(Lead lead, IEnumerable<string?> emailHashes, CancellationToken cancellationToken)
    {
        var wanted = emailHashes.OfType<string>().ToList();
        if (await queries.AnyAsync(leads.Query().Where(somebody => somebody.Id != lead.Id && wanted.Contains(somebody.EmailHash!)), cancellationToken))
        {
            throw new BusinessException(CaidenceErrorCodes.Leads.AddressTaken);
        }
    }

    private Task LogAsync(Lead lead, LeadActivityType type, LeadMerge merge, CancellationToken cancellationToken) => activities.InsertAsync(
        new(guids.Create(), lead, type, description: null, new Dictionary<string, string> { ["mergeId"] = merge.Id.ToString(), ["leadId"] = merge.OtherId.ToString() }),
        cancellationToken);

    private async Task TellAsync(Lead lead, Lead other, CancellationToken cancellationToken)
    {
        await notifier.LeadChangedAsync(lead, cancellationToken);
        await notifier.LeadChangedAsync(other, cancellationToken);
    }
}
