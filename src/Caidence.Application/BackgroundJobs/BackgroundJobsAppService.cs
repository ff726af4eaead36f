using Caidence.Permissions;
using Caidence.Social.Versions;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.BackgroundJobs;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class BackgroundJobsAppService(IBackgroundWorkMonitor monitor, IPlatformVersions versions) : CaidenceAppService, IBackgroundJobsAppService
{
    public Task<BackgroundWorkDto> GetOverviewAsync()
    {
        var counts = monitor.Count();
        var isHost = CurrentTenant.Side == MultiTenancySides.Host;
        return Task.FromResult(new BackgroundWorkDto
        {
            Waiting = counts[BackgroundJobState.Waiting],
            Running = counts[BackgroundJobState.Running],
            Later = counts[BackgroundJobState.Later],
            Failed = counts[BackgroundJobState.Failed],
            Queues = isHost ? [.. monitor.GetQueues().Select(queue => new QueueDto(queue.Name, queue.Waiting))] : [],
            Periodic = isHost ? [.. monitor.GetPeriodicWork().Select(ToDto)] : [],
            Platforms = isHost ? [.. versions.GetAll().Select(ToDto)] : [],
        });
    }

    public Task<PagedResultDto<BackgroundJobDto>> GetListAsync(GetBackgroundJobsInput input)
    {
        var jobs = monitor.Find(input.State);
        var page = jobs.Skip(input.SkipCount).Take(input.MaxResultCount);
        return Task.FromResult(new PagedResultDto<BackgroundJobDto>(jobs.Count, [.. page.Select(ToDto)]));
    }

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task RetryAsync(string id) => monitor.Retry(id) ? Task.CompletedTask : throw new EntityNotFoundException(typeof(BackgroundJobInfo), id);

    [Authorize(CaidencePermissions.Settings.Manage)]
    public Task DeleteAsync(string id) => monitor.Delete(id) ? Task.CompletedTask : throw new EntityNotFoundException(typeof(BackgroundJobInfo), id);

    private static PeriodicWorkDto ToDto(PeriodicWork work) => new(work.Name, (int)work.Period.TotalSeconds, work.Last, work.Next, work.HasFailed);

    private static PlatformVersionDto ToDto(PlatformVersionState state) =>
        new(state.Platform, state.Version, state.Sunset, state.DaysLeft, state.Served, state.Concern);

    private BackgroundJobDto ToDto(BackgroundJobInfo job)
    {
        var failure = job.State == BackgroundJobState.Later ? monitor.FindFailure(job.Id) : null;
        return new() { Id = job.Id, Name = job.Name, State = job.State, At = job.At, Reason = job.Reason ?? failure?.Reason, Failures = failure?.Times ?? 0 };
    }
}
