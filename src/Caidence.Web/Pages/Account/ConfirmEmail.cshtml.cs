using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

/// <summary>Where the link of the mail leads. Opening it changes nothing: mail programs open links to look at them.</summary>
public sealed class ConfirmEmailModel(IEmailConfirmationAppService confirmations, IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty]
    public NewPassword Input { get; set; } = new();

    /// <summary>The workspace that waits for it; null if the link has been used or has run out.</summary>
    public string? Waiting { get; private set; }

    public Task OnGetAsync()
    {
        ModelState.Clear();
        return FindWaitingAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid)
        {
            switch ((await confirmations.ConfirmEmailAsync(new() { Token = Token, Password = Input.Password })).Result)
            {
                case LoginResultType.Success:
                    return LocalRedirect("~/");
                case LoginResultType.LockedOut:
                    return RedirectToPage("LockedOut");
                case LoginResultType.LockedByAdmin:
                    return RedirectToPage("LockedOut", new { ByAdmin = true });
                case LoginResultType.InvalidUserNameOrPassword:
                    ModelState.AddModelError("Input.Password", texts["ConfirmEmail:WrongPassword"]);
                    break;
            }
        }

        await FindWaitingAsync();
        return this.Invalid();
    }

    private async Task FindWaitingAsync() =>
        Waiting = Token.Length == 0 ? null : (await confirmations.VerifyEmailConfirmationTokenAsync(new() { Token = Token })).WorkspaceName;
}
