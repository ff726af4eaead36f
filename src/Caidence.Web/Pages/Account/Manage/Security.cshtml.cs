using Caidence.Account;
using Caidence.Identity;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account.Manage;

[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class SecurityModel(
    ITwoFactorAppService twoFactor, IAccountSecurityLogAppService logs, IProfileAppService profiles, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    [BindProperty]
    public ChangePasswordInput Password { get; set; } = new();

    public TwoFactorStateDto State { get; private set; } = new();

    public PagedResultDto<IdentitySecurityLogDto> Logs { get; private set; } = new();

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostPasswordAsync()
    {
        if (!await this.TryAsync(nameof(Password), () => profiles.ChangePasswordAsync(Password)))
        {
            await ReadAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["Security:PasswordSaved"]);
        return this.GoTo("~/Account/Manage/Security");
    }

    private async Task ReadAsync()
    {
        State = await twoFactor.GetStateAsync();
        Logs = await logs.GetListAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize });
    }
}
