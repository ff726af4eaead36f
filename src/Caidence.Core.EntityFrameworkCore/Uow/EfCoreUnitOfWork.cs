using Caidence.Core.Domain.Entities;
using Caidence.Core.EventBus;
using Caidence.Core.Uow;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Caidence.Core.EntityFrameworkCore.Uow;

internal sealed class EfCoreUnitOfWork(DbContext context, ILocalEventBus eventBus, Action onEnd) : IUnitOfWork
{
    private readonly List<Func<Task>> _onCompleted = [];
    private IDbContextTransaction? _transaction;
    private bool _isCompleted;
    private bool _isDoomed;

    public async Task EnsureTransactionAsync(bool isTransactional, CancellationToken cancellationToken)
    {
        if (isTransactional && _transaction is null)
        {
            _transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        }
    }

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        if (_isDoomed)
        {
            throw new InvalidOperationException("An inner unit of work failed, so the outer one cannot complete.");
        }

        await SaveChangesAsync(cancellationToken);
        if (_transaction is not null)
        {
            await _transaction.CommitAsync(cancellationToken);
        }

        _isCompleted = true;
        foreach (var handler in _onCompleted)
        {
            await handler();
        }
    }

    public async Task SaveChangesAsync(CancellationToken cancellationToken = default)
    {
        await context.SaveChangesAsync(cancellationToken);
        while (TakeEvents() is { Count: > 0 } events)
        {
            foreach (var fact in events)
            {
                await eventBus.PublishAsync(fact);
            }

            await context.SaveChangesAsync(cancellationToken);
        }
    }

    public void OnCompleted(Func<Task> handler) => _onCompleted.Add(handler);

    public void Doom() => _isDoomed = true;

    public async ValueTask DisposeAsync()
    {
        onEnd();
        if (_transaction is not null)
        {
            if (!_isCompleted)
            {
                await _transaction.RollbackAsync(CancellationToken.None);
            }

            await _transaction.DisposeAsync();
        }

        if (!_isCompleted)
        {
            context.ChangeTracker.Clear();
        }
    }

    private List<object> TakeEvents()
    {
        var raisers = context.ChangeTracker.Entries<IGeneratesDomainEvents>().Select(entry => entry.Entity).ToList();
        var events = raisers.SelectMany(raiser => raiser.LocalEvents).ToList();
        raisers.ForEach(raiser => raiser.ClearLocalEvents());
        return events;
    }
}
