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

[Authorize(CaidencePermissions.Brands.Default)]
public sealed class DetailModel(IBrandsAppService brands, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> localizer) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public BrandForm Input { get; set; } = new();

    [BindProperty]
    public IFormFile? Logo { get; set; }

    public BrandDto Brand { get; private set; } = default!;

    public bool IsChangeable { get; private set; }

    public bool IsConflict { get; private set; }

    public async Task OnGetAsync()
    {
        await ReadAsync();
        Input = BrandForm.Of(Brand);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            if (await this.TryAsync(nameof(Input), () => brands.UpdateAsync(Id, Input.ToInput())))
            {
                if (await this.TakeLogoAsync(brands, Id, Logo))
                {
                    this.NotifySuccess(localizer["Brands:Saved"]);
                }

                return this.GoTo($"~/brands/{Id}");
            }
        }
        catch (AbpDbConcurrencyException)
        {
            return await ShowConflictAsync();
        }

        await ReadAsync();
        return this.Invalid();
    }

    public Task<IActionResult> OnPostArchiveAsync() => ChangeAsync(brands.ArchiveAsync, "Brands:Archived");

    public Task<IActionResult> OnPostRestoreAsync() => ChangeAsync(brands.RestoreAsync, "Brands:Restored");

    public Task<IActionResult> OnPostRemoveLogoAsync() => ChangeAsync(brands.RemoveLogoAsync, "Brands:LogoRemoved");

    public Task<IActionResult> OnPostDeleteAsync() => this.DoAsync("~/brands", async () =>
    {
        var brand = await brands.GetAsync(Id);
        await brands.DeleteAsync(Id);
        return localizer["Brands:Deleted", brand.Name];
    });

    private Task<IActionResult> ChangeAsync(Func<Guid, Task<BrandDto>> change, string said) =>
        this.DoAsync($"~/brands/{Id}", async () => localizer[said, (await change(Id)).Name]);

    private async Task<IActionResult> ShowConflictAsync()
    {
        await ReadAsync();
        IsConflict = true;
        Input.ConcurrencyStamp = Brand.ConcurrencyStamp;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.ConcurrencyStamp)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task ReadAsync()
    {
        Brand = await brands.GetAsync(Id);
        IsChangeable = Brand.ArchivedAt is null && await permissions.IsGrantedAsync(CaidencePermissions.Brands.Update);
    }
}
