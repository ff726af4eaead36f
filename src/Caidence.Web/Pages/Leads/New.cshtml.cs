using Caidence.Leads;
using Caidence.Leads.Sources;
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
[Authorize(CaidencePermissions.Leads.Create)]
public sealed class NewModel(ILeadsAppService leads, Choices choices, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty]
    public CreateLeadDto Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Statuses => choices.Statuses();

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Sources { get; private set; } = [];

    [BindProperty]
    public ErasedQuestion Erased { get; set; } = new();

    /// <param name="sourceId">What to file the lead under, for those who come from there.</param>
    public Task OnGetAsync(Guid? sourceId)
    {
        Input.SourceId = sourceId;
        return ReadChoicesAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        LeadDto? lead = null;
        if (!await this.TryAsync(nameof(Input), () => Erased.AskAsync(Input, async () => lead = await leads.CreateAsync(Input))))
        {
            await ReadChoicesAsync();
            return this.Invalid();
        }

        this.NotifySuccess(localizer["Leads:Added", lead!.Title() ?? localizer["Leads:Nameless"].Value]);
        return this.GoTo($"~/leads/{lead!.Id}");
    }

    private async Task ReadChoicesAsync()
    {
        Members = await choices.MembersAsync();
        Sources = await choices.SourcesAsync(LeadSourceType.Manual);
    }
}
