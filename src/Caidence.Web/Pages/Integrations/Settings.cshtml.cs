using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Pages.Leads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Integrations;

[Authorize(CaidencePermissions.LeadSources.Update)]
public sealed class SettingsModel(ILeadSourcesAppService sources, Choices choices, IStringLocalizer<CaidenceResource> localizer)
    : SourcePageModel(sources)
{
    [BindProperty]
    public SourceForm Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<LeadSourceAccountDto>? Accounts { get; private set; }

    public bool IsConflict { get; private set; }

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = SourceForm.Of(Source);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await ReadAsync();
        if (Source.PlatformConfig.ConnectionId is not null && Input is { ConnectionId: null, AccessToken: null or "" })
        {
            ModelState.AddModelError($"{nameof(Input)}.{nameof(Input.AccessToken)}", localizer["Integrations:TokenOrAccount"]);
            return this.Invalid();
        }

        try
        {
            if (await this.TryAsync(nameof(Input), () => Sources.UpdateAsync(Id, Input.ToUpdate())))
            {
                this.NotifySuccess(localizer["Integrations:Saved"]);
                return this.GoTo($"~/integrations/{Id}/settings");
            }
        }
        catch (AbpDbConcurrencyException)
        {
            return await ShowConflictAsync();
        }

        return this.Invalid();
    }

    public Task<IActionResult> OnPostDeleteAsync() => this.DoAsync("~/integrations", async () =>
    {
        await Sources.DeleteAsync(Id);
        return localizer["Integrations:Deleted"];
    });

    private async Task<IActionResult> ShowConflictAsync()
    {
        await ReadAsync();
        IsConflict = true;
        Input.ConcurrencyStamp = Source.ConcurrencyStamp;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.ConcurrencyStamp)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task ReadAsync()
    {
        await ReadSourceAsync();
        Members = await choices.MembersAsync();
        Accounts = Kind.HasAccounts ? (await Sources.GetAccountsAsync(new() { SourceType = Kind.Type })).Items : null;
    }
}
