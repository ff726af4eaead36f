using System.Collections.Concurrent;

namespace Caidence.EntityFrameworkCore.PostgreSql;

/// <summary>
/// Whatever comes in while a transaction is under way goes into the next one together: a burst costs a fraction of its commits, a single one
/// waits for nobody, and each caller goes on only after the commit of its own.
/// </summary>
/// <param name="commit">Writes all of these in one transaction; the results in the order of what was given.</param>
/// <param name="isOfOne">True for errors that one of a group may have caused, so that the others deserve another try.</param>
internal sealed class GroupCommit<TItem, TResult>(Func<IReadOnlyList<TItem>, Task<IReadOnlyList<TResult>>> commit, Func<Exception, bool> isOfOne)
{
    private const int MaxSize = 64;

    private readonly ConcurrentQueue<Waiting> _queue = new();
    private int _isAtWork;

    public async Task<TResult> AddAsync(TItem item, CancellationToken cancellationToken)
    {
        var waiting = new Waiting(item);
        _queue.Enqueue(waiting);
        StartWork();
        return await waiting.Result.Task.WaitAsync(cancellationToken);
    }

    private void StartWork()
    {
        if (Interlocked.CompareExchange(ref _isAtWork, 1, 0) == 0)
        {
            // It works for everybody, so it belongs to nobody's tenant, trace or log line.
            using (ExecutionContext.SuppressFlow())
            {
                _ = Task.Run(WorkAsync);
            }
        }
    }

    private async Task WorkAsync()
    {
        while (Take() is { Count: > 0 } group)
        {
            await CommitAsync(group);
        }

        Volatile.Write(ref _isAtWork, 0);

        // Somebody may have come between the last look and the end of work.
        if (!_queue.IsEmpty)
        {
            StartWork();
        }
    }

    private List<Waiting> Take()
    {
        var group = new List<Waiting>();
        while (group.Count < MaxSize && _queue.TryDequeue(out var waiting))
        {
            group.Add(waiting);
        }

        return group;
    }

    private async Task CommitAsync(List<Waiting> group)
    {
        try
        {
            var results = await commit([.. group.Select(waiting => waiting.Item)]);
            for (var index = 0; index < group.Count; index++)
            {
                group[index].Result.SetResult(results[index]);
            }
        }
        catch (Exception error) when (group.Count > 1 && isOfOne(error))
        {
            foreach (var waiting in group)
            {
                await CommitAsync([waiting]);
            }
        }
        catch (Exception error)
        {
            group.ForEach(waiting => waiting.Result.SetException(error));
        }
    }

    private sealed record Waiting(TItem Item)
    {
        public TaskCompletionSource<TResult> Result { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
