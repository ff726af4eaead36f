using Caidence.Leads;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.TagHelpers;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class IndexModel(ILeadsAppService leads, Choices choices, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> localizer)
    : PageModel
{
    [BindProperty(SupportsGet = true)]
    public LeadQuery Query { get; set; } = new();

    public LeadTable Table { get; private set; } = default!;

    public LeadFilterChoices Filters { get; private set; } = default!;

    public async Task OnGetAsync()
    {
        Table = await ReadTableAsync();
        Filters = new(Query, choices.Statuses(), choices.Platforms(), await choices.SourcesAsync(), await choices.MembersAsync());
    }

    /// <summary>The rows alone, for what arrives while the page is open.</summary>
    public async Task<IActionResult> OnGetTableAsync() => Partial("_LeadTable", await ReadTableAsync());

    public Task<IActionResult> OnPostAssignAsync(List<Guid> ids, string newOwner) => this.DoAsync(Here, async () =>
    {
        var owner = Guid.TryParse(newOwner, out var member) ? member : (Guid?)null;
        var result = await leads.AssignAsync(new() { LeadIds = ids, AssignedToId = owner });
        return Counted(owner is null ? "Leads:Unassigned" : "Leads:Assigned", result.ChangedCount);
    });

    public Task<IActionResult> OnPostStatusAsync(List<Guid> ids, LeadStatus newStatus) => this.DoAsync(Here, async () =>
    {
        var result = await leads.ChangeStatusAsync(new() { LeadIds = ids, Status = newStatus });
        return Counted("Leads:StatusChanged", result.ChangedCount, localizer[$"Enum:LeadStatus.{newStatus}"]);
    });

    /// <summary>What the list finds, as a file.</summary>
    public string ExportAddress(string format) =>
        Url.Content("~/api/v1/leads/export") + LeadExportQuery.Of(Query.ToInput(TimeZoneCookie.ReadFrom(Request)), format);

    private string Here => Request.AddressWith(("handler", null));

    private async Task<LeadTable> ReadTableAsync()
    {
        var page = await leads.GetListAsync(Query.ToInput(TimeZoneCookie.ReadFrom(Request)));
        var granted = await permissions.GetGrantedAsync();
        return new(page, Query, granted.Contains(CaidencePermissions.Leads.Assign), granted.Contains(CaidencePermissions.Leads.Update));
    }

    private string Counted(string key, int count, params object[] more) =>
        localizer[count == 1 ? $"{key}.One" : key, [count, .. more]];
}
