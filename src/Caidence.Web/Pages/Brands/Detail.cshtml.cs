using Caidence.Brands;
using Caidence.Identity;
using Caidence.Invitations;
using Caidence.Localization;
using Caidence.Members;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Brands;

[Authorize(CaidencePermissions.Brands.Default)]
public sealed class DetailModel(
    IBrandsAppService brands, IBrandCreatorsAppService creators, IInvitationsAppService invitations, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> localizer)
    : PageModel
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

    /// <summary>Who works here is no business of everybody's.</summary>
    public bool ShowsCreators { get; private set; }

    public IReadOnlyList<BrandCreatorDto> Creators { get; private set; } = [];

    public IReadOnlyList<BrandCreatorDto> AttachableCreators { get; private set; } = [];

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

    public Task<IActionResult> OnPostAttachAsync(Guid creatorId) => this.DoAsync(Here, async () =>
        localizer["Creators:Attached", (await creators.AttachCreatorAsync(Id, creatorId)).Name]);

    public Task<IActionResult> OnPostDetachAsync(Guid creatorId) => this.DoAsync(Here, async () =>
    {
        var name = (await creators.GetCreatorsAsync(Id)).Items.FirstOrDefault(creator => creator.Id == creatorId)?.Name;
        await creators.DetachCreatorAsync(Id, creatorId);
        return localizer["Creators:Detached", name ?? ""];
    });

    public Task<IActionResult> OnPostInviteCreatorAsync(string? creatorEmail) => this.DoAsync(Here, async () =>
    {
        await invitations.CreateAsync(new() { Email = creatorEmail ?? "", RoleName = CaidenceRoles.Creator, BrandIds = [Id] });
        return localizer["Creators:Invited", creatorEmail!];
    });

    private string Here => $"~/brands/{Id}";

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
        ShowsCreators = await permissions.IsGrantedAsync(CaidencePermissions.Users.Default);
        Creators = ShowsCreators ? (await creators.GetCreatorsAsync(Id)).Items : [];
        AttachableCreators = ShowsCreators && Brand.ArchivedAt is null ? (await creators.GetAttachableCreatorsAsync(Id)).Items : [];
    }
}
