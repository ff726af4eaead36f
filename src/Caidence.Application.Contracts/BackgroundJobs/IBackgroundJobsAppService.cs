namespace Caidence.BackgroundJobs;

/// <summary>Work that happens later: what waits, runs and failed in the workspace; on the host side, the platform's own and its timetable.</summary>
public interface IBackgroundJobsAppService : IApplicationService
{
    Task<BackgroundWorkDto> GetOverviewAsync();

    /// <summary>Newest first.</summary>
    Task<PagedResultDto<BackgroundJobDto>> GetListAsync(GetBackgroundJobsInput input);

    /// <summary>At once.</summary>
    /// <exception cref="EntityNotFoundException">The workspace has no such job that has failed or waits for another try.</exception>
    Task RetryAsync(string id);

    Task DeleteAsync(string id);
}
