using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

/// <summary>Goes to another of the person's workspaces, or to the door where its key is asked for.</summary>
public sealed class WorkspaceModel(IAccountWorkspaceAppService workspaces, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public IActionResult OnGet() => Redirect("~/");

    public async Task<IActionResult> OnPostAsync(SwitchWorkspaceDto choice)
    {
        try
        {
            await workspaces.SwitchAsync(choice);
            return Redirect("~/");
        }
        catch (BusinessException refusal) when (refusal.Code == CaidenceErrorCodes.Account.WorkspaceNotProven)
        {
            this.NotifyError(texts[refusal.Code!]);
            return RedirectToPage("Login");
        }
    }
}
