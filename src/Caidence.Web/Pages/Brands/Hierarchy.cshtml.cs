using Caidence.Members;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Brands;

[Authorize(CaidencePermissions.Users.Default)]
[Authorize(CaidencePermissions.Brands.Default)]
public sealed class HierarchyModel(IBrandCreatorsAppService creators, ICurrentTenant currentTenant) : PageModel
{
    public const int PageSize = 30;

    [BindProperty(SupportsGet = true)]
    public int SkipCount { get; set; }

    public string? Workspace => currentTenant.Name;

    public PagedResultDto<BrandPeopleDto> Brands { get; private set; } = new();

    public async Task OnGetAsync() => Brands = await creators.GetHierarchyAsync(new() { SkipCount = Math.Max(SkipCount, 0), MaxResultCount = PageSize });
}
