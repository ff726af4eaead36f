using Caidence.Brands;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Brands;

[Authorize(CaidencePermissions.Brands.Default)]
public sealed class IndexModel(IBrandsAppService brands) : PageModel
{
    public const int PageSize = 30;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetBrandsInput Query { get; set; } = new();

    public PagedResultDto<BrandDto> Brands { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Brands = await brands.GetListAsync(Query);
    }
}
