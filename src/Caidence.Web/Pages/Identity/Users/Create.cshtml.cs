using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Users;

[Authorize(CaidencePermissions.Users.Create)]
public sealed class CreateModel(IIdentityUserAppService users, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public IdentityUserCreateDto Input { get; set; } = new();

    public IReadOnlyList<RoleChoice>? Roles { get; private set; }

    public async Task OnGetAsync() => Roles = await UserForm.RolesAsync(users, permissions, []);

    public async Task<IActionResult> OnPostAsync()
    {
        Input.RoleNames = Input.RoleNames?.Where(name => !string.IsNullOrEmpty(name)).ToList();
        if (!await this.TryAsync(nameof(Input), () => users.CreateAsync(Input)))
        {
            Roles = await UserForm.RolesAsync(users, permissions, Input.RoleNames ?? []);
            return Page();
        }

        this.NotifySuccess(texts["Users:CreatedNotice", Input.UserName]);
        return this.GoTo("~/Identity/Users");
    }
}
