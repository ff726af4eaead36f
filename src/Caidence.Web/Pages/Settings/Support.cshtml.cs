using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Support;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Settings;

/// <summary>Whether people of the platform may come in, and when they did.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class SupportModel(ISupportAccessAppService support, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    private static readonly int[] Spans = [1, 8, 24, SupportConsts.MaxHours];

    [BindProperty]
    public GrantSupportDto Input { get; set; } = new();

    public SupportAccessDto Access { get; private set; } = new();

    public IReadOnlyList<SelectListItem> Choices => [.. Spans.Select(hours => new SelectListItem(texts["Support:Span", hours], $"{hours}"))];

    public async Task<IActionResult> OnGetAsync()
    {
        if (!currentTenant.IsAvailable)
        {
            return NotFound();
        }

        Access = await support.GetAsync();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => support.GrantAsync(Input)))
        {
            Access = await support.GetAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["Support:Granted"]);
        return this.GoTo("~/settings/support");
    }

    public async Task<IActionResult> OnPostRevokeAsync()
    {
        await support.RevokeAsync();
        this.NotifySuccess(texts["Support:Revoked"]);
        return this.GoTo("~/settings/support");
    }
}
