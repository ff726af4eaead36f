using Caidence.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Identity;

internal sealed class EfCoreIdentitySessionRepository(CaidenceDbContext context) : IIdentitySessionRepository, IScopedDependency
{
    private DbSet<IdentitySession> Sessions => context.Set<IdentitySession>();

    public Task AddAsync(IdentitySession session, CancellationToken cancellationToken = default)
    {
        context.Add(session);
        return context.SaveChangesAsync(cancellationToken);
    }

    public async Task<IReadOnlyList<IdentitySession>> GetListAsync(Guid userId, DateTime now, CancellationToken cancellationToken = default) =>
        await Of(userId).AsNoTracking().Where(session => session.ExpirationTime > now)
            .OrderByDescending(session => session.LastAccessed).ThenBy(session => session.Id)
            .ToListAsync(cancellationToken);

    public Task TouchAsync(Guid id, DateTime now, DateTime expirationTime, CancellationToken cancellationToken = default) =>
        Sessions.Where(session => session.Id == id && session.LastAccessed < now)
            .ExecuteUpdateAsync(set => set
                .SetProperty(session => session.LastAccessed, now)
                .SetProperty(session => session.ExpirationTime, expirationTime), cancellationToken);

    public async Task<bool> EndAsync(Guid userId, Guid id, CancellationToken cancellationToken = default) =>
        await Of(userId).Where(session => session.Id == id).ExecuteDeleteAsync(cancellationToken) > 0;

    public Task<int> EndAllAsync(Guid userId, Guid? exceptId, CancellationToken cancellationToken = default) =>
        Of(userId).Where(session => session.Id != exceptId).ExecuteDeleteAsync(cancellationToken);

    public Task<int> EndImpersonatedAsync(CancellationToken cancellationToken = default) =>
        Sessions.Where(session => session.ImpersonatorUserId != null).ExecuteDeleteAsync(cancellationToken);

    public Task<int> ForgetExpiredAsync(DateTime now, CancellationToken cancellationToken = default) =>
        Sessions.Where(session => session.ExpirationTime <= now).ExecuteDeleteAsync(cancellationToken);

    private IQueryable<IdentitySession> Of(Guid userId) => Sessions.Where(session => session.UserId == userId);
}
