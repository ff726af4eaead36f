using Caidence.Core.DependencyInjection;
using Caidence.Core.Domain.Repositories;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Core.EntityFrameworkCore.Repositories;

public sealed class AsyncQueryableExecuter : IAsyncQueryableExecuter, ISingletonDependency
{
    public Task<List<T>> ToListAsync<T>(IQueryable<T> query, CancellationToken cancellationToken = default) =>
        query.ToListAsync(cancellationToken);

    public Task<int> CountAsync<T>(IQueryable<T> query, CancellationToken cancellationToken = default) =>
        query.CountAsync(cancellationToken);

    public Task<bool> AnyAsync<T>(IQueryable<T> query, CancellationToken cancellationToken = default) =>
        query.AnyAsync(cancellationToken);

    public Task<T?> FirstOrDefaultAsync<T>(IQueryable<T> query, CancellationToken cancellationToken = default) =>
        query.FirstOrDefaultAsync(cancellationToken);
}
