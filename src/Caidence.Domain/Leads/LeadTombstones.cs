using Caidence.Core.Security;

namespace Caidence.Leads;

public sealed class LeadTombstones(
    IRepository<LeadTombstone, Guid> tombstones, IAsyncQueryableExecuter queries, BlindIndex index, ICurrentTenant currentTenant, IGuidGenerator guids,
    IClock clock) : ITransientDependency
{
    public async Task<bool> ExistAsync(Guid sourceId, string? providerLeadId, CancellationToken cancellationToken)
    {
        if (providerLeadId is null)
        {
            return false;
        }

        var hash = HashOf(sourceId, providerLeadId);
        return await queries.AnyAsync(tombstones.Query().Where(tombstone => tombstone.Hash == hash), cancellationToken);
    }

    public async Task SetAsync(Guid sourceId, string providerLeadId, CancellationToken cancellationToken)
    {
        if (!await ExistAsync(sourceId, providerLeadId, cancellationToken))
        {
            await tombstones.InsertAsync(new(guids.Create(), currentTenant.Id, HashOf(sourceId, providerLeadId), clock.Now), cancellationToken);
        }
    }

    /// <summary>Stands for a submission without telling which; also the key under which erasing and saving it exclude each other.</summary>
    public string HashOf(Guid sourceId, string providerLeadId) =>
        index.Hash(currentTenant.Id, BlindIndexPurpose.Tombstone, $"{sourceId:N}/{providerLeadId}");
}
