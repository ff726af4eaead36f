using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account;

/// <summary>Where the mail at a new address leads. Opening it changes nothing: mail programs open links to look at them.</summary>
public sealed class ChangeEmailModel(IEmailChangeAppService changes, ICurrentUser currentUser, IStringLocalizer<CaidenceResource> texts) : AccountPageModel
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    /// <summary>Null if the link no longer works.</summary>
    public string? Email { get; private set; }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        Email = await FindAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Email = await FindAsync();
        if (Email is null || !await this.TryAsync("", () => changes.ConfirmAsync(new() { Token = Token })))
        {
            return Page();
        }

        this.NotifySuccess(texts["EmailChange:Done"]);
        return LocalRedirect(currentUser.IsAuthenticated ? "~/Account/Manage" : "~/Account/Login");
    }

    private async Task<string?> FindAsync() => Token.Length == 0 ? null : await changes.VerifyAsync(new() { Token = Token });
}
