using Caidence.Account;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

/// <summary>Where somebody waits who has signed up, or wanted to sign in before confirming.</summary>
public sealed class CheckMailModel(IEmailConfirmationAppService confirmations) : AccountPageModel
{
    [BindProperty]
    public SendEmailConfirmationTokenDto Input { get; set; } = new();

    /// <summary>The password was right, but the address is not confirmed.</summary>
    [BindProperty(SupportsGet = true)]
    public bool IsRefused { get; set; }

    public string? Address { get; private set; }

    public bool IsSentAgain { get; private set; }

    public void OnGet()
    {
        ModelState.Clear();
        Address = SignedUpAddress.FindIn(TempData);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        IsSentAgain = await this.TryAsync(nameof(Input), () => confirmations.SendEmailConfirmationTokenAsync(Input));
        Address = IsSentAgain ? Input.Email : SignedUpAddress.FindIn(TempData);
        return IsSentAgain ? Page() : this.Invalid();
    }
}
