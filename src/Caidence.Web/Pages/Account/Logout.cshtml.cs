using Caidence.Account;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

public sealed class LogoutModel(ILoginAppService logins) : AccountPageModel
{
    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await logins.LogoutAsync();
        return RedirectToPage("LoggedOut");
    }
}
