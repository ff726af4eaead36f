using Caidence.Leads;
using Caidence.Leads.Consents;
using Caidence.Leads.Merging;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Timeline;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class DetailModel(
    ILeadsAppService leads, ILeadTimelineAppService timeline, ILeadNextStepsAppService nextSteps, ILeadConsentsAppService consents, ILeadMergesAppService merges,
    Choices choices, ISettingProvider settings, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public TimelineKind? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid? Before { get; set; }

    [BindProperty]
    public AddLeadActivityDto Activity { get; set; } = new();

    public LeadDetailDto Lead { get; private set; } = default!;

    public LeadTimelineDto Timeline { get; private set; } = new();

    public IReadOnlyList<LeadNextStepDto> Steps { get; private set; } = [];

    public IReadOnlyList<LeadMergeDto> Merges { get; private set; } = [];

    public IReadOnlyList<LeadDuplicateDto> Duplicates { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Statuses => choices.Statuses();

    /// <summary>What times without a zone are meant in.</summary>
    public string Zone { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync()
    {
        Lead = await leads.GetAsync(Id);
        if (Lead.Id != Id)
        {
            return LocalRedirect($"~/leads/{Lead.Id}");
        }

        await ReadAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostActivityAsync()
    {
        if (await this.TryAsync(nameof(Activity), () => leads.AddActivityAsync(Id, Activity)))
        {
            this.NotifySuccess(localizer["Leads:Logged"]);
            return this.GoTo(Here);
        }

        Lead = await leads.GetAsync(Id);
        await ReadAsync();
        return this.Invalid();
    }

    public Task<IActionResult> OnPostStatusAsync(LeadStatus status) => this.DoAsync(Here, async () =>
    {
        await leads.UpdateAsync(Id, new() { Status = status });
        return localizer["Leads:StatusNow", localizer[$"Enum:LeadStatus.{status}"]];
    });

    public Task<IActionResult> OnPostOwnerAsync(Guid? owner) => this.DoAsync(Here, async () =>
    {
        await leads.AssignAsync(new() { LeadIds = [Id], AssignedToId = owner });
        return localizer[owner is null ? "Leads:OwnerRemoved" : "Leads:OwnerSet"];
    });

    public Task<IActionResult> OnPostConsentAsync(RecordConsentDto consent) => this.DoAsync(Here, async () =>
    {
        await consents.RecordConsentAsync(Id, consent);
        return localizer["Leads:ConsentRecorded"];
    });

    public Task<IActionResult> OnPostWithdrawAsync(WithdrawConsentDto consent) => this.DoAsync(Here, async () =>
    {
        await consents.WithdrawConsentAsync(Id, consent);
        return localizer["Leads:ConsentWithdrawn"];
    });

    public Task<IActionResult> OnPostUnmergeAsync(Guid mergeId) => this.DoAsync(Here, async () =>
    {
        await merges.UnmergeAsync(Id, new() { MergeId = mergeId });
        return localizer["Leads:Unmerged"];
    });

    public Task<IActionResult> OnPostDeleteAsync() => this.DoUndoablyAsync("~/leads", LeadTrashActions.Undo([Id], "~/leads", localizer), async () =>
    {
        await leads.DeleteAsync(Id);
        return localizer["Leads:Deleted"];
    });

    public Task<IActionResult> OnPostEraseAsync() => this.DoAsync("~/leads", async () =>
    {
        await leads.EraseAsync(Id);
        return localizer["Leads:Erased"];
    });

    private string Here => $"~/leads/{Id}";

    private async Task ReadAsync()
    {
        Timeline = await timeline.GetTimelineAsync(Id, new() { Kind = Kind, Before = Before });
        Steps = (await nextSteps.GetNextStepsAsync(Id)).Items;
        Merges = (await merges.GetMergesAsync(Id)).Items;
        Duplicates = (await merges.GetDuplicatesAsync(Id)).Items;
        Members = await choices.MembersAsync();
        Zone = await settings.GetOrNullAsync(AbpSettings.TimeZone) ?? "UTC";
    }
}
