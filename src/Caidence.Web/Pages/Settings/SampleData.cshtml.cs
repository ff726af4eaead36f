using Caidence.Localization;
using Caidence.Permissions;
using Caidence.SampleData;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>Something to look around with, and gone again.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class SampleDataModel(ISampleDataAppService samples, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    private const string Here = "~/settings/sample-data";

    public SampleDataDto Sample { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!currentTenant.IsAvailable)
        {
            return NotFound();
        }

        Sample = await samples.GetAsync();
        return Page();
    }

    public Task<IActionResult> OnPostLoadAsync() => this.DoAsync(Here, async () =>
    {
        await samples.LoadAsync();
        return texts["SampleData:Loaded"];
    });

    public Task<IActionResult> OnPostRemoveAsync() => this.DoAsync(Here, async () =>
    {
        await samples.RemoveAsync();
        return texts["SampleData:Removed"];
    });
}
