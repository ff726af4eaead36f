using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>Where the buttons of next steps lead, on the lead's page and on the start page.</summary>
[Authorize(CaidencePermissions.Leads.Default)]
public sealed class NextStepModel(ILeadNextStepsAppService nextSteps, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>Back to the start page.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Home { get; set; }

    public IActionResult OnGet() => LocalRedirect(Back);

    public Task<IActionResult> OnPostAsync(AddLeadNextStepDto step) => this.DoAsync(Back, async () =>
    {
        await nextSteps.AddNextStepAsync(Id, step);
        return localizer["Leads:NextStepAdded"];
    });

    public Task<IActionResult> OnPostDoneAsync(Guid stepId) => this.DoAsync(Back, async () =>
    {
        await nextSteps.CompleteNextStepAsync(Id, stepId);
        return localizer["Leads:NextStepIsDone"];
    });

    public Task<IActionResult> OnPostSnoozeAsync(Guid stepId, SnoozeUntil until) => this.DoAsync(Back, async () =>
    {
        await nextSteps.SnoozeNextStepAsync(Id, stepId, new() { Until = until });
        return localizer["Leads:NextStepSnoozed"];
    });

    public Task<IActionResult> OnPostRemoveAsync(Guid stepId) => this.DoAsync(Back, async () =>
    {
        await nextSteps.DeleteNextStepAsync(Id, stepId);
        return localizer["Leads:NextStepRemoved"];
    });

    private string Back => Home ? "~/" : $"~/leads/{Id}";
}
