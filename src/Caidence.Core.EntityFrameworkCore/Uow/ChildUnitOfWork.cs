using Caidence.Core.Uow;

namespace Caidence.Core.EntityFrameworkCore.Uow;

/// <summary>Joins an outer unit of work. Left without completing, it dooms the outer one: half a job is never committed.</summary>
internal sealed class ChildUnitOfWork(EfCoreUnitOfWork outer) : IUnitOfWork
{
    private bool _isCompleted;

    public Task SaveChangesAsync(CancellationToken cancellationToken = default) => outer.SaveChangesAsync(cancellationToken);

    public async Task CompleteAsync(CancellationToken cancellationToken = default)
    {
        await outer.SaveChangesAsync(cancellationToken);
        _isCompleted = true;
    }

    public void OnCompleted(Func<Task> handler) => outer.OnCompleted(handler);

    public ValueTask DisposeAsync()
    {
        if (!_isCompleted)
        {
            outer.Doom();
        }

        return ValueTask.CompletedTask;
    }
}
