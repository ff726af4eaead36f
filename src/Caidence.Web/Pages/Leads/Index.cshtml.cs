using Caidence.Leads;
using Caidence.Leads.Views;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.TagHelpers;
using Caidence.Web.Theme;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

[Authorize(CaidencePermissions.Leads.Default)]
public sealed class IndexModel(
    ILeadsAppService leads, ILeadViewsAppService views, LeadBars bars, Choices choices, IPermissionChecker permissions,
    IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public LeadQuery Query { get; set; } = new();

    public LeadTable Table { get; private set; } = default!;

    public LeadViewBar Views { get; private set; } = default!;

    public LeadFilterChoices Filters { get; private set; } = default!;

    public async Task<IActionResult> OnGetAsync()
    {
        Views = await bars.ReadAsync(Query, isBoard: false);
        if (!Request.QueryString.HasValue && !Request.IsHtmx() && Views.Default is { } view)
        {
            return LocalRedirect(LeadViewQueries.AddressOf(view, "~/leads"));
        }

        Table = await ReadTableAsync();
        Filters = await choices.FiltersAsync(Query, isBoard: false);
        return Page();
    }

    /// <summary>The rows alone, for what arrives while the page is open.</summary>
    public async Task<IActionResult> OnGetTableAsync() => Partial("_LeadTable", await ReadTableAsync());

    public Task<IActionResult> OnPostAssignAsync(List<Guid> ids, string newOwner) => this.DoUndoablyAsync(Here, async () =>
    {
        var owner = Guid.TryParse(newOwner, out var member) ? member : (Guid?)null;
        var result = await leads.AssignAsync(new() { LeadIds = ids, AssignedToId = owner });
        return (
            localizer.Counted(owner is null ? "Leads:Unassigned" : "Leads:Assigned", result.ChangedCount),
            LeadChangeActions.Undo(result.Changes, Here, localizer));
    });

    public Task<IActionResult> OnPostTakeBackOwnersAsync(List<string> changes) => this.DoAsync(
        Here, async () => Told(await leads.TakeBackOwnersAsync(new() { Changes = LeadChangeActions.ReadOwners(changes, localizer) })));

    public Task<IActionResult> OnPostStatusAsync(List<Guid> ids, LeadStatus newStatus) => this.DoUndoablyAsync(Here, async () =>
    {
        var result = await leads.ChangeStatusAsync(new() { LeadIds = ids, Status = newStatus });
        return (
            localizer.Counted("Leads:StatusChanged", result.ChangedCount, localizer[$"Enum:LeadStatus.{newStatus}"]),
            LeadChangeActions.Undo(result.Changes, Here, localizer));
    });

    public Task<IActionResult> OnPostTakeBackStatusAsync(List<string> changes) => this.DoAsync(
        Here, async () => Told(await leads.TakeBackStatusAsync(new() { Changes = LeadChangeActions.ReadStatuses(changes, localizer) })));

    public Task<IActionResult> OnPostDeleteAsync(List<Guid> ids) => this.DoUndoablyAsync(Here, LeadTrashActions.Undo(ids, Here, localizer), async () =>
    {
        var result = await leads.MoveToTrashAsync(new() { LeadIds = ids });
        return localizer.Counted("LeadTrash:Moved", result.ChangedCount);
    });

    public Task<IActionResult> OnPostRestoreAsync(List<Guid> ids) => this.DoAsync(Here, async () =>
    {
        var result = await leads.RestoreAsync(new() { LeadIds = ids });
        if (result.RefusedCount > 0)
        {
            this.NotifyWarn(localizer.Counted("LeadTrash:Refused", result.RefusedCount));
        }

        return localizer.Counted("LeadTrash:Restored", result.ChangedCount);
    });

    public async Task<IActionResult> OnPostSaveViewAsync(Guid? viewId, string viewName, bool viewShared, bool viewDefault, bool onBoard)
    {
        var path = onBoard ? "~/leads/board" : "~/leads";
        var saved = Here;
        await this.DoAsync(path, async () =>
        {
            var input = new SaveLeadViewDto { Name = viewName, IsShared = viewShared, Query = Query.ToView() };
            var view = viewId is { } id ? await views.UpdateAsync(id, input) : await views.CreateAsync(input);
            if (viewDefault != view.IsDefault)
            {
                await views.ChooseAsync(new() { ViewId = viewDefault ? view.Id : null });
            }

            saved = LeadViewQueries.AddressOf(view, path);
            return localizer["LeadViews:Saved", view.Name];
        });
        return this.GoTo(saved);
    }

    public Task<IActionResult> OnPostChooseViewAsync(Guid? chosenView) => this.DoAsync(Here, async () =>
    {
        await views.ChooseAsync(new() { ViewId = chosenView });
        return localizer[chosenView is null ? "LeadViews:Forgotten" : "LeadViews:Chosen"];
    });

    public Task<IActionResult> OnPostDeleteViewAsync(Guid viewId) => this.DoAsync("~/leads?view=all", async () =>
    {
        await views.DeleteAsync(viewId);
        return localizer["LeadViews:Deleted"];
    });

    /// <summary>What the list finds, as a file.</summary>
    public string ExportAddress(string format) =>
        Url.Content("~/api/v1/leads/export") + LeadExportQuery.Of(Query.ToInput(PageTimeZone.ReadFrom(Request)), format);

    private string Here => Request.AddressWith(("handler", null));

    private string Told(TakeBackResultDto result)
    {
        if (result.RefusedCount > 0)
        {
            this.NotifyWarn(localizer.Counted("Leads:LeftAlone", result.RefusedCount));
        }

        return localizer.Counted("Leads:TakenBack", result.ChangedCount);
    }

    private async Task<LeadTable> ReadTableAsync()
    {
        var page = await leads.GetPageAsync(Query.ToInput(PageTimeZone.ReadFrom(Request)));
        var granted = await permissions.GetGrantedAsync();
        return new(
            page, Query, granted.Contains(CaidencePermissions.Leads.Assign), granted.Contains(CaidencePermissions.Leads.Update),
            granted.Contains(CaidencePermissions.Leads.Delete));
    }
}
