using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Roles;

[Authorize(CaidencePermissions.Roles.Manage)]
public sealed class EditModel(IIdentityRoleAppService roles, IPermissionAppService permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public List<string> Granted { get; set; } = [];

    public IdentityRoleDto Role { get; private set; } = default!;

    public PermissionForm Form { get; private set; } = default!;

    public async Task OnGetAsync()
    {
        Role = await roles.GetAsync(Id);
        var sheet = PermissionSheet.Of(await permissions.GetAsync(PermissionHolder.Role, Role.Name)).OfRole();
        Form = new(sheet, IsReadOnly: Role.Name is CaidenceRoles.AgencyOwner or CaidenceRoles.PlatformAdmin);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (!await this.TryAsync(nameof(Granted), () => permissions.UpdateAsync(PermissionHolder.Role, Role.Name, Form.ToInput(Granted))))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["Roles:Saved", texts.RoleName(Role.Name)]);
        return this.GoTo("~/Identity/Roles");
    }
}
