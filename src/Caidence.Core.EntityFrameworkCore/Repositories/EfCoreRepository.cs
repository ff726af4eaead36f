using Caidence.Core.Data;
using Caidence.Core.Domain.Entities;
using Caidence.Core.Domain.Entities.Auditing;
using Caidence.Core.Domain.Repositories;
using Caidence.Core.MultiTenancy;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Repositories;

public class EfCoreRepository<TEntity, TKey>(DbContext context, IDataFilter dataFilter) : IRepository<TEntity, TKey>
    where TEntity : class, IEntity<TKey>
{
    protected DbContext Context { get; } = context;

    public async Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default) =>
        await FindAsync(id, cancellationToken) ?? throw new EntityNotFoundException(typeof(TEntity), id);

    public Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default) =>
        Query().SingleOrDefaultAsync(entity => entity.Id!.Equals(id), cancellationToken);

    public virtual IQueryable<TEntity> Query()
    {
        List<string> lifted =
        [
            .. dataFilter.IsEnabled<IMultiTenant>() ? [] : (string[])[DataFilters.Tenant],
            .. dataFilter.IsEnabled<ISoftDelete>() ? [] : (string[])[DataFilters.SoftDelete],
        ];

        return lifted.Count == 0 ? Context.Set<TEntity>() : Context.Set<TEntity>().IgnoreQueryFilters(lifted);
    }

    public Task<TEntity> InsertAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        Context.Add(entity);
        return Task.FromResult(entity);
    }

    public Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default)
    {
        Context.Remove(entity);
        return Task.CompletedTask;
    }
}
