using Caidence.Account;
using Caidence.Web.Pages.Account;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages;

/// <summary>The start page of somebody who is not signed in.</summary>
public sealed class WelcomeModel(SelfRegistration selfRegistration, ICurrentUser currentUser) : AccountPageModel
{
    public bool MaySignUp { get; private set; }

    public async Task<IActionResult> OnGetAsync()
    {
        if (currentUser.IsAuthenticated)
        {
            return LocalRedirect("~/");
        }

        MaySignUp = await selfRegistration.IsOpenToStrangersAsync();
        return Page();
    }
}
