using Caidence.Onboarding;
using Caidence.Web.Home;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages;

[Authorize]
public sealed class IndexModel(HomeReader home, IOnboardingAppService onboarding, ICurrentTenant currentTenant) : PageModel
{
    /// <summary>Null on the host side, which has no leads.</summary>
    public HomeOverview? Overview { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        Overview = currentTenant.Id is null ? null : await home.ReadAsync();
        return Overview?.IsNew == true ? LocalRedirect("~/onboarding") : Page();
    }

    public async Task<IActionResult> OnPostPutAwayAsync()
    {
        await onboarding.CompleteTourAsync();
        return this.GoTo("~/");
    }
}
