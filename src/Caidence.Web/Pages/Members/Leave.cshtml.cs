using Caidence.Account;
using Caidence.Members;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Members;

[Authorize]
public sealed class LeaveModel(IMembershipAppService membership, ILoginAppService logins, ICurrentTenant currentTenant) : PageModel
{
    public string Workspace => currentTenant.Name ?? "";

    public IActionResult OnGet() => currentTenant.IsAvailable ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            await membership.LeaveAsync();
        }
        catch (BusinessException refusal)
        {
            this.NotifyError(this.SentenceOf(refusal));
            return this.GoTo("~/members/leave");
        }

        await logins.LogoutAsync();
        return RedirectToPage("/Account/LoggedOut");
    }
}
