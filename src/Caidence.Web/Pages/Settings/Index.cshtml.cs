using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.WorkspaceSettings;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Pages.Settings;

[Authorize(CaidencePermissions.Settings.Default)]
public sealed class IndexModel(
    IWorkspaceSettingsAppService settings, IPermissionChecker permissions, IClock clock,
    IOptions<AbpLocalizationOptions> localization, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty]
    public UpdateWorkspaceSettingsDto Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Regions { get; private set; } = [];

    public IReadOnlyList<SelectListItem> Languages { get; } =
        [.. localization.Value.Languages.Select(language => new SelectListItem(language.DisplayName, language.CultureName))];

    public IReadOnlyList<SelectListItem> TimeZones => TimeZoneChoice.All(clock.Now);

    public bool MayUpdate { get; private set; }

    public async Task OnGetAsync()
    {
        var current = await ReadAsync();
        Input = new()
        {
            Name = current.Name,
            Language = current.Language,
            TimeZone = current.TimeZone,
            Region = current.Region,
            LeadRetentionMonths = current.LeadRetentionMonths,
            FirstContactMinutes = current.FirstContactMinutes,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => settings.UpdateAsync(Input)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(localizer["WorkspaceSettings:Saved"]);
        return this.GoTo("~/settings");
    }

    private async Task<WorkspaceSettingsDto> ReadAsync()
    {
        var current = await settings.GetAsync();
        Regions = [.. current.Regions.Select(region => new SelectListItem(region.Name, region.Code))];
        MayUpdate = await permissions.IsGrantedAsync(CaidencePermissions.Settings.Update);
        return current;
    }
}
