using Caidence.Account;
using Caidence.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

/// <summary>Somebody has come from another provider whose address has an account here: the password says that it is theirs, once.</summary>
public sealed class LinkLoginModel(IExternalSignInAppService signIns, IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    [BindProperty]
    public LinkExternalLoginDto Input { get; set; } = new();

    /// <summary>Null once it has run out.</summary>
    public ExternalIdentity? Identity { get; private set; }

    public void OnGet()
    {
        ModelState.Clear();
        Input.Ticket = PendingIdentity.FindIn(TempData) ?? "";
        Identity = signIns.Read(Input.Ticket);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Identity = signIns.Read(Input.Ticket);
        if (!ModelState.IsValid || Identity is null)
        {
            return Page();
        }

        var login = await signIns.LinkAsync(Input);
        switch (login.Result)
        {
            case LoginResultType.Success:
                return GoOn();
            case LoginResultType.LockedOut:
                return RedirectToPage("LockedOut");
            case LoginResultType.LockedByAdmin:
                return RedirectToPage("LockedOut", new { ByAdmin = true });
            case LoginResultType.ChooseWorkspace or LoginResultType.RequiresTwoFactor:
                PendingLogin.KeepIn(TempData, login);
                return RedirectToPage("Login", new { ReturnUrl });
            case LoginResultType.AwaitsConfirmation:
                SignedUpAddress.KeepIn(TempData, Identity.Email ?? "");
                return RedirectToPage("CheckMail", new { IsRefused = true });
            default:
                ModelState.AddModelError("Input.Password", texts["LinkLogin:Wrong"]);
                return Page();
        }
    }
}
