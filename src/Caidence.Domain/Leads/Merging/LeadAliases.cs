using Caidence.Leads.Matching;

namespace Caidence.Leads.Merging;

/// <summary>Keeps under which keys somebody is known besides their own.</summary>
public sealed class LeadAliases(
    IRepository<LeadAlias, Guid> aliases, LeadMergeTree tree, IAsyncQueryableExecuter queries, IGuidGenerator guids) : ITransientDependency
{
    /// <param name="merge">Because of which they are known so.</param>
    /// <param name="lead">Stands for them today.</param>
    /// <param name="other">Was merged into the lead.</param>
    /// <param name="cancellationToken">Leaves what is known.</param>
    public async Task RememberAsync(LeadMerge merge, Lead lead, Lead other, CancellationToken cancellationToken)
    {
        var now = KeysOf(merge.After);
        foreach (var keys in new[] { new PersonKeys(other.EmailHash, other.PhoneHash), KeysOf(merge.Before) }.Where(keys => keys != now && keys != PersonKeys.Nobody).Distinct())
        {
            var alias = await aliases.InsertAsync(new(guids.Create(), merge, keys), cancellationToken);
            alias.PointTo(lead);
        }
    }

    public async Task PointAsync(Guid fromLeadId, Lead lead, CancellationToken cancellationToken) =>
        (await queries.ToListAsync(aliases.Query().Where(alias => alias.LeadId == fromLeadId), cancellationToken)).ForEach(alias => alias.PointTo(lead));

    public async Task ForgetAsync(LeadMerge merge, CancellationToken cancellationToken)
    {
        foreach (var alias in await queries.ToListAsync(aliases.Query().Where(alias => alias.MergeId == merge.Id), cancellationToken))
        {
            await aliases.DeleteAsync(alias, cancellationToken);
        }
    }

    /// <summary>The other one takes along what it is known by.</summary>
    public async Task PartAsync(LeadMerge merge, Lead other, CancellationToken cancellationToken)
    {
        await ForgetAsync(merge, cancellationToken);
        var below = (await tree.GetBelowAsync(other.Id, cancellationToken)).Select(earlier => earlier.Id).ToHashSet();
        foreach (var alias in await queries.ToListAsync(aliases.Query().Where(alias => alias.LeadId == merge.LeadId), cancellationToken))
        {
            if (below.Contains(alias.MergeId))
            {
                alias.PointTo(other);
            }
        }
    }

    private static PersonKeys KeysOf(LeadState state) => new(state.Details.EmailHash, state.Details.PhoneHash);
}
