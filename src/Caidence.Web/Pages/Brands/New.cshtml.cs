using Caidence.Brands;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Brands;

[Authorize(CaidencePermissions.Brands.Create)]
public sealed class NewModel(IBrandsAppService brands, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty]
    public BrandForm Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Logo { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        BrandDto? brand = null;
        if (!await this.TryAsync(nameof(Input), async () => brand = await brands.CreateAsync(Input.ToInput())))
        {
            return this.Invalid();
        }

        this.NotifySuccess(localizer["Brands:Created", brand!.Name]);
        return await this.TakeLogoAsync(brands, brand.Id, Logo) ? this.GoTo("~/brands") : this.GoTo($"~/brands/{brand.Id}");
    }
}
