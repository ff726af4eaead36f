using Caidence.Core.Domain.Entities;

namespace Caidence.Core.Domain.Repositories;

/// <summary>
/// Loads and keeps the aggregates of one kind, within the tenant and without what is deleted.
/// Changes are written when the unit of work completes.
/// </summary>
public interface IRepository<TEntity, in TKey>
    where TEntity : class, IEntity<TKey>
{
    /// <exception cref="EntityNotFoundException">No such row for this tenant.</exception>
    Task<TEntity> GetAsync(TKey id, CancellationToken cancellationToken = default);

    Task<TEntity?> FindAsync(TKey id, CancellationToken cancellationToken = default);

    /// <summary>Composable, tracked by the unit of work.</summary>
    IQueryable<TEntity> Query();

    Task<TEntity> InsertAsync(TEntity entity, CancellationToken cancellationToken = default);

    Task DeleteAsync(TEntity entity, CancellationToken cancellationToken = default);
}
