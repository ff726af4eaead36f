using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

/// <summary>Leads on to the door: which workspace it is turns out there, by the address and the password.</summary>
public sealed class SwitchTenantModel : AccountPageModel
{
    public IActionResult OnGet() => Redirect("~/Account/Login");
}
