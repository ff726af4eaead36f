using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account.Manage;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class TwoFactorModel(ITwoFactorAppService twoFactor, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    /// <summary>Where the person was going when the workspace asked for a second step.</summary>
    [BindProperty(SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    [BindProperty]
    public VerifyAuthenticatorCodeInput Input { get; set; } = new();

    [BindProperty]
    public ConfirmWithPasswordInput Confirmation { get; set; } = new();

    public TwoFactorStateDto State { get; private set; } = new();

    /// <summary>While it is being set up.</summary>
    public AuthenticatorInfoDto? App { get; private set; }

    /// <summary>Shown on this answer and never again.</summary>
    public RecoveryCodesDto? Codes { get; private set; }

    public string Onwards => Url.IsLocalUrl(ReturnUrl) ? ReturnUrl : Url.Page("Security")!;

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostStartAsync()
    {
        ModelState.Clear();
        App = await twoFactor.StartAuthenticatorAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostConfirmAsync(AuthenticatorInfoDto app)
    {
        ForgetOthersThan(nameof(Input));
        if (await this.TryAsync(nameof(Input), async () => Codes = await twoFactor.VerifyAuthenticatorCodeAsync(Input)))
        {
            return Page();
        }

        App = app;
        return this.Invalid();
    }

    public Task<IActionResult> OnPostRenewAsync() => ConfirmedAsync(async () => Codes = await twoFactor.RenewRecoveryCodesAsync(Confirmation), Page);

    public Task<IActionResult> OnPostDisableAsync() => ConfirmedAsync(() => twoFactor.DisableAsync(Confirmation), () =>
    {
        this.NotifySuccess(texts["TwoFactor:Disabled"]);
        return this.GoTo("~/Account/Manage/Security");
    });

    private async Task<IActionResult> ConfirmedAsync(Func<Task> action, Func<IActionResult> done)
    {
        ForgetOthersThan(nameof(Confirmation));
        if (await this.TryAsync(nameof(Confirmation), action))
        {
            return done();
        }

        await ReadAsync();
        return this.Invalid();
    }

    // Each button sends one of the forms; what the others hold is not asked for.
    private void ForgetOthersThan(string form)
    {
        foreach (var key in ModelState.Keys.Where(key => !key.StartsWith(form, StringComparison.Ordinal)).ToList())
        {
            ModelState.Remove(key);
        }
    }

    private async Task ReadAsync() => State = await twoFactor.GetStateAsync();
}
