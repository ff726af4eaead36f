using System.Globalization;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Hangfire.Storage;
using Hangfire.Storage.Monitoring;

namespace Caidence.Hosting.Jobs;

public sealed class HangfireWorkMonitor(JobStorage storage, IBackgroundJobClient client, ICurrentTenant currentTenant, PeriodicWorkLog periodicWork)
    : IBackgroundWorkMonitor, IScopedDependency
{
    private const int MostLookedAt = 1_000;

    private IMonitoringApi Books => storage.GetMonitoringApi();

    public IReadOnlyDictionary<BackgroundJobState, int> Count() => Enum.GetValues<BackgroundJobState>().ToDictionary(state => state, state => Find(state).Count);

    public IReadOnlyList<BackgroundJobInfo> Find(BackgroundJobState state) =>
        [.. All(state).Where(row => IsOurs(row.Job)).Select(row => new BackgroundJobInfo(row.Id, JobNames.Of(row.Job!), state, row.At, row.Reason)).OrderByDescending(job => job.At)];

    public BackgroundJobFailure? FindFailure(string id)
    {
        if (StateOf(id) is null)
        {
            return null;
        }

        // Hangfire counts them under the name of its filter for retries, and keeps each failure in the history even where another try follows.
        using var connection = storage.GetConnection();
        return int.TryParse(connection.GetJobParameter(id, "RetryCount"), CultureInfo.InvariantCulture, out var times) && times > 0
            ? new(times, Books.JobDetails(id)?.History.FirstOrDefault(state => state.StateName == FailedState.StateName)?.Data is { } failure
                ? ReasonOf(failure["ExceptionType"], failure["ExceptionMessage"])
                : null)
            : null;
    }

    public bool Retry(string id) => StateOf(id) is "Failed" or "Scheduled" && client.Requeue(id);

    public bool Delete(string id) => StateOf(id) is "Failed" or "Scheduled" or "Enqueued" && client.Delete(id);

    public IReadOnlyList<QueueLength> GetQueues() => [.. Books.Queues().Select(queue => new QueueLength(queue.Name, queue.Length)).OrderBy(queue => queue.Name, StringComparer.Ordinal)];

    public IReadOnlyList<PeriodicWork> GetPeriodicWork() => periodicWork.Read();

    private IEnumerable<Row> All(BackgroundJobState state) => state switch
    {
        BackgroundJobState.Waiting => Books.Queues().SelectMany(queue => Books.EnqueuedJobs(queue.Name, 0, MostLookedAt).Select(Waiting)),
        BackgroundJobState.Running => Books.ProcessingJobs(0, MostLookedAt).Select(each => new Row(each.Key, each.Value?.Job, each.Value?.StartedAt, null)),
        BackgroundJobState.Later => Books.ScheduledJobs(0, MostLookedAt).Select(each => new Row(each.Key, each.Value?.Job, each.Value?.EnqueueAt, null)),
        _ => Books.FailedJobs(0, MostLookedAt).Select(each => new Row(each.Key, each.Value?.Job, each.Value?.FailedAt, ReasonOf(each.Value?.ExceptionType, each.Value?.ExceptionMessage))),
    };

    private static Row Waiting(KeyValuePair<string, EnqueuedJobDto> each) => new(each.Key, each.Value?.Job, each.Value?.EnqueuedAt, null);

    private string? StateOf(string id)
    {
        using var connection = storage.GetConnection();
        try
        {
            return connection.GetJobData(id) is { Job: { } job, State: { } state } && IsOurs(job) ? state : null;
        }
        catch (Exception error) when (error is FormatException or OverflowException)
        {
            // PostgreSQL counts its jobs: what is no number, or too large for one, is none.
            return null;
        }
    }

    private bool IsOurs(Job? job) => job?.Args is [IBackgroundJobArgs args, ..] && args.TenantId == currentTenant.Id;

    private static string? ReasonOf(string? exceptionType, string? message) => exceptionType?.Split(',')[0].Split('.')[^1] switch
    {
        nameof(BusinessException) => message,
        var kind => kind,
    };

    private sealed record Row(string Id, Job? Job, DateTime? At, string? Reason);
}
