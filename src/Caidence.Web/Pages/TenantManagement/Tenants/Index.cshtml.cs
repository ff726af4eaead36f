using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Support;
using Caidence.Tenants;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Tenants;

[Authorize(CaidencePermissions.Tenants.Default)]
public sealed class IndexModel(ITenantAppService tenants, ISupportSessionAppService support, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetTenantsInput Query { get; set; } = new();

    public PagedResultDto<TenantDto> Tenants { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Query.IncludeUse = true;
        Tenants = await tenants.GetListAsync(Query);
    }

    public Task<IActionResult> OnPostActivateAsync(Guid id) => ChangeAsync(id, tenants.ActivateAsync, "Tenants:Activated");

    public Task<IActionResult> OnPostDeactivateAsync(Guid id) => ChangeAsync(id, tenants.DeactivateAsync, "Tenants:Deactivated");

    public Task<IActionResult> OnPostDeleteAsync(Guid id) => ChangeAsync(id, tenants.DeleteAsync, "Tenants:Deleted");

    public async Task<IActionResult> OnPostHelpAsync(Guid id)
    {
        try
        {
            await support.BeginAsync(new() { TenantId = id });
            return Redirect("~/");
        }
        catch (BusinessException refusal)
        {
            this.NotifyError(texts[refusal.Code]);
            return this.GoTo("~/TenantManagement/Tenants");
        }
    }

    private Task<IActionResult> ChangeAsync(Guid id, Func<Guid, Task> change, string said) =>
        this.DoAsync($"~/TenantManagement/Tenants{Request.QueryString.WithoutHandler()}", async () =>
        {
            var tenant = await tenants.GetAsync(id);
            await change(id);
            return texts[said, tenant.Name];
        });
}
