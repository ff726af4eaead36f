namespace Caidence.Core.Uow;

public static class UnitOfWorkManagerExtensions
{
    /// <summary>Does it once the current unit of work has committed; at once where there is none.</summary>
    public static Task AfterCommitAsync(this IUnitOfWorkManager unitOfWorkManager, Func<Task> action)
    {
        if (unitOfWorkManager.Current is not { } current)
        {
            return action();
        }

        current.OnCompleted(action);
        return Task.CompletedTask;
    }
}
