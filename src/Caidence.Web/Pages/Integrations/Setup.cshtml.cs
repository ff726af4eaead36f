using Caidence.Leads.Sources;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Pages.Leads;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Integrations;

/// <summary>The first step of connecting a sender: what is it called, and what do we need to know of it.</summary>
[Authorize(CaidencePermissions.LeadSources.Create)]
public sealed class SetupModel(ILeadSourcesAppService sources, Choices choices, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(Name = "kind", SupportsGet = true)]
    public string Word { get; set; } = "";

    [BindProperty]
    public SourceForm Input { get; set; } = new();

    public SourceKind Kind { get; private set; } = default!;

    public IReadOnlyList<SelectListItem> Members { get; private set; } = [];

    public IReadOnlyList<LeadSourceAccountDto>? Accounts { get; private set; }

    public override async Task OnPageHandlerExecutionAsync(
        Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutingContext context, Microsoft.AspNetCore.Mvc.Filters.PageHandlerExecutionDelegate next)
    {
        if (SourceKind.Find(Word) is not { } kind)
        {
            context.Result = NotFound();
            return;
        }

        Kind = kind;
        Members = await choices.MembersAsync();
        Accounts = kind.HasAccounts ? (await sources.GetAccountsAsync(new() { SourceType = kind.Type })).Items : null;
        await next();
    }

    public void OnGet() => (Input.Name, Input.ConnectionId) = (localizer[Kind.NameKey], Accounts is { Count: > 0 } ? Accounts[0].Id : null);

    public async Task<IActionResult> OnPostAsync()
    {
        LeadSourceWithSecretDto? source = null;
        if (!await this.TryAsync(nameof(Input), async () => source = await sources.CreateAsync(Input.ToCreate(Kind.Type))))
        {
            return this.Invalid();
        }

        ShownOnce.Leave(TempData, source!);
        this.NotifySuccess(localizer["Integrations:Created", source!.Name]);
        return this.GoTo($"~/integrations/{source.Id}/connect");
    }
}
