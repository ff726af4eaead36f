using Caidence.BackgroundJobs;
using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.BackgroundJobs;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class IndexModel(
    IBackgroundJobsAppService jobs, ILeadSourcesAppService sources, ICurrentTenant currentTenant, IPermissionChecker permissions,
    IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 50;

    [BindProperty(SupportsGet = true, Name = "state")]
    public BackgroundJobState? Asked { get; set; }

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    /// <summary>Where nobody has asked for another: what has failed for good, or else what is still tried.</summary>
    public BackgroundJobState State => Asked ?? (Overview is { Failed: 0, Later: > 0 } ? BackgroundJobState.Later : BackgroundJobState.Failed);

    public BackgroundWorkDto Overview { get; private set; } = new();

    public PagedResultDto<BackgroundJobDto> Jobs { get; private set; } = new();

    /// <summary>Sources with deliveries that could not be worked in.</summary>
    public IReadOnlyList<LeadSourceDto> Quarantines { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Overview = await jobs.GetOverviewAsync();
        Jobs = await jobs.GetListAsync(new() { State = State, SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize });
        if (currentTenant.IsAvailable && await permissions.IsGrantedAsync(CaidencePermissions.LeadSources.Default))
        {
            var all = await sources.GetListAsync(new() { MaxResultCount = PagedAndSortedResultRequestDto.MaxMaxResultCount });
            Quarantines = [.. all.Items.Where(source => source.Books.Quarantined > 0)];
        }
    }

    public int CountOf(BackgroundJobState state) => state switch
    {
        BackgroundJobState.Waiting => Overview.Waiting,
        BackgroundJobState.Running => Overview.Running,
        BackgroundJobState.Later => Overview.Later,
        _ => Overview.Failed,
    };

    public Task<IActionResult> OnPostRetryAsync(string id) => DoAsync(() => jobs.RetryAsync(id), "BackgroundJobs:Retried");

    public Task<IActionResult> OnPostDeleteAsync(string id) => DoAsync(() => jobs.DeleteAsync(id), "BackgroundJobs:Deleted");

    private Task<IActionResult> DoAsync(Func<Task> action, string said) =>
        this.DoAsync($"~/BackgroundJobs{Request.QueryString.WithoutHandler()}", async () =>
        {
            await action();
            return texts[said];
        });
}
