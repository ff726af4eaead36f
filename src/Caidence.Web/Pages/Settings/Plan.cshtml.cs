using Caidence.Permissions;
using Caidence.Tenants.Plans;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Settings;

/// <summary>What the workspace may have, and has.</summary>
[Authorize(CaidencePermissions.Settings.Default)]
public sealed class PlanModel(IWorkspacePlanAppService plans, ICurrentTenant currentTenant) : PageModel
{
    public WorkspacePlanDto Plan { get; private set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        if (!currentTenant.IsAvailable)
        {
            return NotFound();
        }

        Plan = await plans.GetAsync();
        return Page();
    }
}
