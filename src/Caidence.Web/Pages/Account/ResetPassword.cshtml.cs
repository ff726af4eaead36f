using Caidence.Account;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Pages.Account;

/// <summary>Where the link of the mail leads. The link says whose account it is; the token in it says that it may.</summary>
public sealed class ResetPasswordModel(IAccountAppService accounts, ICurrentTenant currentTenant) : AccountPageModel
{
    [BindProperty(Name = "__tenant", SupportsGet = true)]
    public Guid? TenantId { get; set; }

    [BindProperty(SupportsGet = true)]
    public Guid UserId { get; set; }

    [BindProperty(SupportsGet = true)]
    public string ResetToken { get; set; } = "";

    [BindProperty]
    public NewPassword Input { get; set; } = new();

    public bool IsLinkValid { get; private set; } = true;

    public bool IsDone { get; private set; }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        using (currentTenant.Change(TenantId))
        {
            IsLinkValid = ResetToken.Length > 0
                && await accounts.VerifyPasswordResetTokenAsync(new() { UserId = UserId, ResetToken = ResetToken });
        }
    }

    public async Task<IActionResult> OnPostAsync()
    {
        using (currentTenant.Change(TenantId))
        {
            var wish = new ResetPasswordDto { UserId = UserId, ResetToken = ResetToken, Password = Input.Password };
            IsDone = await this.TryAsync(nameof(Input), () => accounts.ResetPasswordAsync(wish));
        }

        return Page();
    }
}
