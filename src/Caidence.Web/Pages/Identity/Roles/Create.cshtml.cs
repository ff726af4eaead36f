using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Roles;

[Authorize(CaidencePermissions.Roles.Create)]
public sealed class CreateModel(IIdentityRoleAppService roles, IPermissionAppService permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public IdentityRoleCreateDto Input { get; set; } = new();

    /// <summary>The role whose permissions the new one begins with.</summary>
    [BindProperty]
    public string? Like { get; set; }

    public IReadOnlyList<SelectListItem> Others { get; private set; } = [];

    public async Task OnGetAsync() =>
        Others = [.. RoleOrder.Sort((await roles.GetAllListAsync()).Items).Select(role => new SelectListItem(texts.RoleName(role.Name), role.Name))];

    public async Task<IActionResult> OnPostAsync()
    {
        IdentityRoleDto? made = null;
        if (!await this.TryAsync(nameof(Input), async () => made = await roles.CreateAsync(Input))
            || !await this.TryAsync(nameof(Input), () => BeginLikeAsync(made!.Name)))
        {
            await OnGetAsync();
            return this.Invalid();
        }

        return this.GoTo($"~/Identity/Roles/Edit/{made!.Id}");
    }

    private async Task BeginLikeAsync(string name)
    {
        if (!string.IsNullOrEmpty(Like))
        {
            var sheet = PermissionSheet.Of(await permissions.GetAsync(PermissionHolder.Role, Like)).OfRole();
            var granted = sheet.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsGranted).Select(cell => cell.Name).ToList();
            await permissions.UpdateAsync(PermissionHolder.Role, name, new PermissionForm(sheet, IsReadOnly: false).ToInput(granted));
        }
    }
}
