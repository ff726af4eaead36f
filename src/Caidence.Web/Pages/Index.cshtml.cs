using Caidence.Leads;
using Caidence.Leads.Sources;
using Caidence.Web.Home;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages;

[Authorize]
public sealed class IndexModel(HomeReader home, ICurrentTenant currentTenant) : PageModel
{
    /// <summary>Null on the host side, which has no leads.</summary>
    public HomeOverview? Overview { get; private set; }

    public async Task OnGetAsync() => Overview = currentTenant.Id is null ? null : await home.ReadAsync();
}
