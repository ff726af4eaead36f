using Caidence.Brands;
using Caidence.Core.EntityFrameworkCore.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Social.Connections;

internal sealed class EfCoreSocialConnectionRepository(DbContext context, IDataFilter dataFilter)
    : EfCoreRepository<SocialConnection, Guid>(context, dataFilter), ISocialConnectionRepository, IScopedDependency
{
    private readonly IDataFilter _dataFilter = dataFilter;

    public async Task<SocialConnection?> FindAsync(SocialPlatform platform, string platformUserId, Guid? brandId, CancellationToken cancellationToken)
    {
        using var deletedToo = _dataFilter.Disable<ISoftDelete>();
        return await Query().FirstOrDefaultAsync(
            connection => connection.Platform == platform && connection.PlatformUserId == platformUserId && connection.BrandId == brandId, cancellationToken);
    }

    public async Task<IReadOnlyList<SocialConnection>> GetOfGrantAsync(Guid grantId, CancellationToken cancellationToken)
    {
        using var ofAllBrands = _dataFilter.Disable<IBrandScoped>();
        return await Query().Where(connection => connection.GrantId == grantId).OrderBy(connection => connection.Id).ToListAsync(cancellationToken);
    }

    public async Task<bool> SharesPageAsync(SocialConnection connection, CancellationToken cancellationToken)
    {
        using var ofAllBrands = _dataFilter.Disable<IBrandScoped>();
        using var everywhere = _dataFilter.Disable<IMultiTenant>();
        return await Query().AnyAsync(
            other => other.Id != connection.Id && other.Platform == connection.Platform && other.PageId == connection.PageId, cancellationToken);
    }

    public async Task<IReadOnlyList<Guid>> TakeDueForSyncAsync(DateTime now, DateTime until, int limit, CancellationToken cancellationToken)
    {
        var due = await Query().Where(connection => connection.SyncAt <= now).OrderBy(connection => connection.SyncAt)
            .Select(connection => connection.Id).Take(limit).ToListAsync(cancellationToken);
        var taken = new List<Guid>();
        foreach (var id in due)
        {
            if (await Query().Where(connection => connection.Id == id && connection.SyncAt <= now)
                .ExecuteUpdateAsync(set => set.SetProperty(connection => connection.SyncAt, until), cancellationToken) == 1)
            {
                taken.Add(id);
            }
        }

        return taken;
    }
}
