using Caidence.Support;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Account;

/// <summary>Somebody of the platform has helped, and goes back; or has tried what support may not.</summary>
public sealed class SupportModel(ISupportSessionAppService support) : PageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await support.EndAsync();
        return Redirect("~/TenantManagement/Tenants");
    }
}
