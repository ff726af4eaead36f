using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Tenants;

[Authorize(CaidencePermissions.Tenants.Create)]
public sealed class CreateModel(ITenantAppService tenants, PlanChoice choice, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public TenantCreateDto Input { get; set; } = new();

    public IReadOnlyList<SelectListItem> Plans { get; private set; } = [];

    public async Task OnGetAsync() => Plans = await choice.ReadAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => tenants.CreateAsync(Input)))
        {
            await OnGetAsync();
            return Page();
        }

        this.NotifySuccess(texts["Tenants:CreatedNotice", Input.Name]);
        return this.GoTo("~/TenantManagement/Tenants");
    }
}
