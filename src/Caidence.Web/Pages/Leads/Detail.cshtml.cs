using System.Text.Json;
using Caidence.Leads;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class DetailModel(
    ILeadsAppService leads, Choices choices, IOptions<JsonOptions> json, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public AddLeadActivityDto Activity { get; set; } = new();

    public LeadDetailDto Lead { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Statuses => choices.Statuses();

    public async Task OnGetAsync()
    {
        Lead = await leads.GetAsync(Id);
        Members = await choices.MembersAsync();
    }

    public async Task<IActionResult> OnPostActivityAsync()
    {
        if (await this.TryAsync(nameof(Activity), () => leads.AddActivityAsync(Id, Activity)))
        {
            this.NotifySuccess(localizer["Leads:Logged"]);
            return this.GoTo(Here);
        }

        await OnGetAsync();
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

    public Task<IActionResult> OnPostDeleteAsync() => this.DoAsync("~/leads", async () =>
    {
        await leads.DeleteAsync(Id);
        return localizer["Leads:Deleted"];
    });

    /// <summary>For the person themselves, as a file.</summary>
    public async Task<IActionResult> OnGetPersonAsync() =>
        File(JsonSerializer.SerializeToUtf8Bytes(await leads.GetPersonAsync(Id), json.Value.JsonSerializerOptions), "application/json", $"person-{Id}.json");

    public Task<IActionResult> OnPostEraseAsync() => this.DoAsync("~/leads", async () =>
    {
        await leads.EraseAsync(Id);
        return localizer["Leads:Erased"];
    });

    private string Here => $"~/leads/{Id}";
}
