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
    ITwoFactorAppService twoFactor, IAccountSecurityLogAppService logs, IAccountSessionAppService sessions, IExternalLoginAppService logins,
    IPasskeyAppService passkeys, IProfileAppService profiles, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    [BindProperty]
    public ChangePasswordInput Password { get; set; } = new();

    public TwoFactorStateDto State { get; private set; } = new();

    public IReadOnlyList<IdentitySessionDto> Sessions { get; private set; } = [];

    public IReadOnlyList<PasskeyDto> Passkeys { get; private set; } = [];

    public bool HasPassword { get; private set; }

    /// <summary>The providers that open the account.</summary>
    public IReadOnlyList<string> Linked { get; private set; } = [];

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

    public Task<IActionResult> OnPostEndSessionAsync(Guid id) => this.DoAsync("~/Account/Manage/Security", async () =>
    {
        await sessions.EndAsync(id);
        return texts["Sessions:Ended"];
    });

    public Task<IActionResult> OnPostRemovePasskeyAsync(string id) => this.DoAsync("~/Account/Manage/Security", async () =>
    {
        await passkeys.DeleteAsync(id);
        return texts["Passkeys:Removed"];
    });

    public Task<IActionResult> OnPostUnlinkAsync(string provider) => this.DoAsync("~/Account/Manage/Security", async () =>
    {
        await logins.RemoveAsync(provider);
        return texts["ExternalLogins:Unlinked", provider];
    });

    public Task<IActionResult> OnPostEndOthersAsync() => this.DoAsync("~/Account/Manage/Security", async () =>
    {
        await sessions.EndOthersAsync();
        return texts["Sessions:OthersEnded"];
    });

    private async Task ReadAsync()
    {
        Linked = [.. (await logins.GetListAsync()).Items.Select(login => login.Provider)];
        Passkeys = (await passkeys.GetListAsync()).Items;
        HasPassword = (await profiles.GetAsync()).HasPassword;
        Sessions = (await sessions.GetListAsync()).Items;
        State = await twoFactor.GetStateAsync();
        Logs = await logs.GetListAsync(new() { SkipCount = Math.Max(0, SkipCount), MaxResultCount = PageSize });
    }
}
