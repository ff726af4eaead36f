using Caidence.Account;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

public sealed class ForgotPasswordModel(IAccountAppService accounts) : AccountPageModel
{
    [BindProperty]
    public SendPasswordResetCodeDto Input { get; set; } = new();

    public bool IsSent { get; private set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.ReturnUrl = Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : null;
        IsSent = await this.TryAsync(nameof(Input), () => accounts.SendPasswordResetCodeAsync(Input));
        return Page();
    }
}
