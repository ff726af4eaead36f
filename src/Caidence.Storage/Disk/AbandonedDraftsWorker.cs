namespace Caidence.Storage.Disk;

internal sealed class AbandonedDraftsWorker(DiskFolder folder, IClock clock) : IPeriodicBackgroundWorker
{
    private static readonly TimeSpan LongestUpload = TimeSpan.FromDays(1);

    public TimeSpan Period => TimeSpan.FromHours(6);

    public Task DoWorkAsync(CancellationToken cancellationToken)
    {
        folder.DeleteDraftsBefore(clock.Now - LongestUpload);
        return Task.CompletedTask;
    }
}
