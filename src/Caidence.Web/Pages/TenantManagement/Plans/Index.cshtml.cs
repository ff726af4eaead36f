using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Tenants.Plans;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.TenantManagement.Plans;

[Authorize(CaidencePermissions.Tenants.Default)]
public sealed class IndexModel(IPlanAppService plans, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public PagedResultRequestDto Query { get; set; } = new();

    public PagedResultDto<PlanDto> Plans { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Plans = await plans.GetListAsync(Query);
    }

    public Task<IActionResult> OnPostDeleteAsync(Guid id) => this.DoAsync("~/TenantManagement/Plans", async () =>
    {
        var plan = await plans.GetAsync(id);
        await plans.DeleteAsync(id);
        return texts["Tenants:Deleted", plan.Name];
    });
}
