using Caidence.Core.EntityFrameworkCore.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Social.Grants;

internal sealed class EfCoreSocialGrantRepository(DbContext context, IDataFilter dataFilter)
    : EfCoreRepository<SocialGrant, Guid>(context, dataFilter), ISocialGrantRepository, IScopedDependency
{
    private readonly DbContext _context = context;
    private readonly IDataFilter _dataFilter = dataFilter;

    public async Task<IReadOnlyList<Guid>> GetDueAsync(DateTime now, int limit, CancellationToken cancellationToken) =>
        await Query().Where(grant => grant.RenewAt <= now && (grant.LeaseUntil == null || grant.LeaseUntil <= now))
            .OrderBy(grant => grant.TokenExpiresAt).Select(grant => grant.Id).Take(limit).ToListAsync(cancellationToken);

    public async Task<bool> TakeLeaseAsync(Guid id, Guid lease, DateTime now, DateTime until, bool onlyIfDue, CancellationToken cancellationToken) =>
        await Query().Where(grant => grant.Id == id && (grant.LeaseUntil == null || grant.LeaseUntil <= now) && (!onlyIfDue || grant.RenewAt <= now))
            .ExecuteUpdateAsync(set => set.SetProperty(grant => grant.Lease, lease).SetProperty(grant => grant.LeaseUntil, until), cancellationToken) == 1;

    public async Task<SocialGrant> ReadAgainAsync(SocialGrant grant, CancellationToken cancellationToken)
    {
        await _context.Entry(grant).ReloadAsync(cancellationToken);
        return grant;
    }

    public async Task<bool> IsHeldElsewhereAsync(SocialGrant grant, CancellationToken cancellationToken)
    {
        using var everywhere = _dataFilter.Disable<IMultiTenant>();
        return await Query().AnyAsync(
            other => other.Id != grant.Id && other.Flavor == grant.Flavor && other.AppId == grant.AppId && other.HolderId == grant.HolderId, cancellationToken);
    }
}
