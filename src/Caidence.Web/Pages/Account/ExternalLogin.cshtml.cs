using Caidence.Web.OpenIddict;
using Microsoft.AspNetCore.Mvc;
using OpenIddict.Client.AspNetCore;

namespace Caidence.Web.Pages.Account;

/// <summary>Sends people to another provider, and says so when they come back with nothing.</summary>
public sealed class ExternalLoginModel(ExternalProviderList providers, ICurrentUser currentUser) : AccountPageModel
{
    /// <summary>What they are there is somebody else's here.</summary>
    [BindProperty(SupportsGet = true)]
    public bool IsTaken { get; set; }

    public bool IsSignedIn => currentUser.IsAuthenticated;

    public void OnGet()
    {
    }

    /// <param name="link">Links the identity to the account of whoever is signed in, instead of signing in.</param>
    public IActionResult OnPost(string provider, bool link = false) =>
        providers.Names.Contains(provider) && (!link || IsSignedIn)
            ? Challenge(
                ExternalChallenge.To(provider, Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null, link ? currentUser.Id : null),
                OpenIddictClientAspNetCoreDefaults.AuthenticationScheme)
            : NotFound();
}
