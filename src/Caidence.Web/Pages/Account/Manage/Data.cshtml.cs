using System.Text.Json;
using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Pages.Account.Manage;

/// <summary>What is kept of a person: to take away, or to have erased.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class DataModel(
    IAccountDataAppService data, IProfileAppService profiles, ICurrentTenant currentTenant, IOptions<JsonOptions> json, IStringLocalizer<CaidenceResource> texts)
    : PageModel
{
    [BindProperty]
    public DeleteAccountDto Input { get; set; } = new();

    public bool HasPassword { get; private set; }

    public string Workspace => currentTenant.Name ?? texts["Ui:Host"];

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        await ReadAsync();
    }

    public async Task<IActionResult> OnGetDownloadAsync() =>
        File(JsonSerializer.SerializeToUtf8Bytes(await data.GetAsync(), json.Value.JsonSerializerOptions), "application/json", "caidence-my-data.json");

    public async Task<IActionResult> OnPostAsync()
    {
        if (await this.TryAsync(nameof(Input), () => data.DeleteAsync(Input)))
        {
            return Redirect("~/welcome");
        }

        await ReadAsync();
        return this.Invalid();
    }

    private async Task ReadAsync() => HasPassword = (await profiles.GetAsync()).HasPassword;
}
