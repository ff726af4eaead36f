using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.TenantManagement;

/// <summary>Leads on to where a workspace is given its features, which is by a plan. The page asks who may.</summary>
[Authorize]
public sealed class FeaturesModel : PageModel
{
    private const string Tenant = "T";

    public IActionResult OnGet(string? providerName, Guid? providerKey) => (providerName, providerKey) switch
    {
        (Tenant, { } id) => Redirect($"~/TenantManagement/Tenants/Edit/{id}"),
        _ => NotFound(),
    };
}
