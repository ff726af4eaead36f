using Caidence.Leads.Import;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads.Import;

/// <summary>One file: first what would come of it, then how far it is, then what came of it.</summary>
[Authorize(CaidencePermissions.Leads.Create)]
public sealed class DetailModel(ILeadImportsAppService imports, Choices choices, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    private const int RefusedRowsShown = 20;

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public StartLeadImportDto Input { get; set; } = new();

    /// <summary>How the file was read when the form was made; read otherwise it has other columns.</summary>
    [BindProperty]
    public string? Shape { get; set; }

    public LeadImportDto Import { get; private set; } = new();

    public LeadImportPreviewDto? Preview { get; private set; }

    public PagedResultDto<LeadImportRowDto> RefusedRows { get; private set; } = new(0, []);

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public string CurrentShape => $"{Preview!.Encoding} {Preview.Delimiter} {Preview.HasHeading}";

    public async Task OnGetAsync()
    {
        Import = await imports.GetAsync(Id);
        if (Import.State == LeadImportState.Uploaded)
        {
            Input.Region = Input.Region is { Length: > 0 } region ? region : null;
            Preview = await imports.PreviewAsync(Id, new()
            {
                Encoding = Input.Encoding, Delimiter = Input.Delimiter, HasHeading = Input.HasHeading, Targets = Input.Targets, Region = Input.Region,
            });
            Members = await choices.MembersAsync();
        }
        else if (Import.RefusedCount > 0)
        {
            RefusedRows = await imports.GetRefusedRowsAsync(Id, new() { MaxResultCount = RefusedRowsShown });
        }
    }

    /// <summary>The form as it is after a change of mind.</summary>
    public async Task<IActionResult> OnPostPreviewAsync()
    {
        Input.Targets = Shape == $"{Input.Encoding} {Input.Delimiter} {Input.HasHeading}" ? Input.Targets : null;
        ModelState.Clear();
        await OnGetAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (await this.TryAsync(nameof(Input), () => imports.StartAsync(Id, Input)))
        {
            this.NotifySuccess(localizer["Imports:Started"]);
            return this.GoTo($"~/leads/import/{Id}");
        }

        await OnGetAsync();
        return this.Invalid();
    }

    public Task<IActionResult> OnPostCancelAsync() => DoAsync("Imports:Cancelled", () => imports.CancelAsync(Id));

    public Task<IActionResult> OnPostUndoAsync() => DoAsync("Imports:Undoing", () => imports.UndoAsync(Id));

    public IEnumerable<SelectListItem> Of<T>(T chosen)
        where T : struct, Enum =>
        Enum.GetValues<T>().Select(value => new SelectListItem(localizer[$"Enum:{typeof(T).Name}.{value}"], WireWords.Of(value), value.Equals(chosen)));

    private Task<IActionResult> DoAsync(string done, Func<Task> action) => this.DoAsync($"~/leads/import/{Id}", async () =>
    {
        await action();
        return localizer[done];
    });
}
