using Caidence.Brands;
using Caidence.Localization;
using Caidence.Members;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Members;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class DetailModel(
    IMembersAppService members, MembershipChoices choices, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public MemberDto Member { get; private set; } = new();

    public bool MayChangeRole { get; private set; }

    public bool MayChangeBrands { get; private set; }

    public IReadOnlyList<SelectListItem> Roles { get; private set; } = [];

    public IReadOnlyList<BrandDto> Brands { get; private set; } = [];

    public async Task OnGetAsync()
    {
        Member = await members.GetAsync(Id);
        var granted = await permissions.GetGrantedAsync();
        MayChangeRole = !Member.IsMe && granted.Contains(CaidencePermissions.Users.Update) && granted.Contains(CaidencePermissions.Users.Assign);
        MayChangeBrands = !Member.IsMe && granted.Contains(CaidencePermissions.Brands.Assign);
        Roles = MayChangeRole ? await choices.RolesAsync(Member.RoleNames is [var role, ..] ? role : null) : [];
        Brands = MayChangeBrands ? await choices.BrandsAsync() : [];
    }

    public Task<IActionResult> OnPostRoleAsync(string roleName) => ChangeAsync(() => members.ChangeRoleAsync(Id, new() { RoleName = roleName ?? "" }), "Members:RoleSaved");

    public Task<IActionResult> OnPostBrandsAsync(List<Guid> brandIds) => ChangeAsync(() => members.ChangeBrandsAsync(Id, new() { BrandIds = brandIds }), "Members:BrandsSaved");

    public Task<IActionResult> OnPostDeactivateAsync() => ChangeAsync(() => members.DeactivateAsync(Id), "Members:Deactivated");

    public Task<IActionResult> OnPostReactivateAsync() => ChangeAsync(() => members.ReactivateAsync(Id), "Members:Reactivated");

    public async Task<IActionResult> OnPostRemoveAsync()
    {
        var member = await members.GetAsync(Id);
        var isRemoved = false;
        var answer = await this.DoAsync("~/members", async () =>
        {
            await members.DeleteAsync(Id);
            isRemoved = true;
            return texts["Members:Removed", member.Name];
        });
        return isRemoved ? answer : LocalRedirect($"~/members/{Id}");
    }

    private Task<IActionResult> ChangeAsync(Func<Task<MemberDto>> change, string said) =>
        this.DoAsync($"~/members/{Id}", async () => texts[said, (await change()).Name]);
}
