namespace Caidence.Core.Uow;

/// <summary>All that is saved together. Ends by <see cref="CompleteAsync"/>; disposing an uncompleted one rolls back.</summary>
public interface IUnitOfWork : IAsyncDisposable
{
    /// <summary>Writes what is pending and what the handlers of its domain events add, inside the transaction; for stamps and unique indexes that must speak early.</summary>
    Task SaveChangesAsync(CancellationToken cancellationToken = default);

    /// <summary>Saves as <see cref="SaveChangesAsync"/> does, and commits.</summary>
    Task CompleteAsync(CancellationToken cancellationToken = default);

    /// <summary>Runs after the commit and never if it fails. Nothing that must not be lost belongs here.</summary>
    void OnCompleted(Func<Task> handler);
}
