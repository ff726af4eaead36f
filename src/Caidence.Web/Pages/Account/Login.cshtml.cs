using Caidence.Account;
using Caidence.Core.AspNetCore.MultiTenancy;
using Caidence.Localization;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

public sealed class LoginModel(ILoginAppService logins, ICurrentTenant currentTenant, ICurrentUser currentUser, IStringLocalizer<CaidenceResource> texts)
    : AccountPageModel
{
    [BindProperty]
    public UserLoginInfo Input { get; set; } = new();

    /// <summary>Set when the password fits in several workspaces.</summary>
    public AbpLoginResult? Choice { get; private set; }

    /// <summary>Set when the account asks for a second step.</summary>
    public AbpLoginResult? SecondStep { get; private set; }

    /// <summary>The workspace that the address or an earlier visit has settled on; a signed-in person may go anywhere.</summary>
    public string? Workspace => currentUser.IsAuthenticated ? null : currentTenant.Name;

    public void OnGet()
    {
        // From another provider, with a step still to go.
        if (PendingLogin.FindIn(TempData) is { } pending)
        {
            Answer(pending);
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid)
        {
            return Page();
        }

        using (currentUser.IsAuthenticated && !HttpContext.IsAtOwnAddress() ? currentTenant.Change(null) : null)
        {
            return Answer(await logins.LoginAsync(Input));
        }
    }

    public async Task<IActionResult> OnPostChooseAsync(ChooseWorkspaceDto choice)
    {
        ModelState.Clear();
        return Answer(await logins.ChooseWorkspaceAsync(choice));
    }

    public async Task<IActionResult> OnPostCodeAsync(TwoFactorLoginDto step)
    {
        ModelState.Clear();
        var login = await logins.TwoFactorLoginAsync(step);
        if (login.Result == LoginResultType.RequiresTwoFactor)
        {
            ModelState.AddModelError("", texts["TwoFactor:WrongCode"]);
        }

        return Answer(login);
    }

    private IActionResult Answer(AbpLoginResult login)
    {
        switch (login.Result)
        {
            case LoginResultType.Success:
                return GoOn();
            case LoginResultType.LockedOut:
                return RedirectToPage("LockedOut");
            case LoginResultType.LockedByAdmin:
                return RedirectToPage("LockedOut", new { ByAdmin = true });
            case LoginResultType.ChooseWorkspace:
                Choice = login;
                return Page();
            case LoginResultType.RequiresTwoFactor:
                SecondStep = login;
                return Page();
            case LoginResultType.AwaitsConfirmation:
                SignedUpAddress.KeepIn(TempData, Input.UserNameOrEmailAddress);
                return RedirectToPage("CheckMail", new { IsRefused = true });
            case LoginResultType.NotAllowed:
                ModelState.AddModelError("", texts["Login:ChoiceExpired"]);
                return Page();
            default:
                ModelState.AddModelError("", texts["Login:Invalid"]);
                return Page();
        }
    }
}
