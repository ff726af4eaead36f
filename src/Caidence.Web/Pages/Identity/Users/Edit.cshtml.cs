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

[Authorize(CaidencePermissions.Users.Update)]
public sealed class EditModel(IIdentityUserAppService users, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public IdentityUserUpdateDto Input { get; set; } = new();

    public IReadOnlyList<RoleChoice>? Roles { get; private set; }

    public async Task OnGetAsync()
    {
        var user = await users.GetAsync(Id);
        Roles = await UserForm.RolesAsync(users, permissions, user.RoleNames);
        Input = new()
        {
            UserName = user.UserName,
            Name = user.Name,
            Surname = user.Surname,
            Email = user.Email,
            PhoneNumber = user.PhoneNumber,
            IsActive = user.IsActive,
            LockoutEnabled = user.LockoutEnabled,
            ConcurrencyStamp = user.ConcurrencyStamp,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.RoleNames = Input.RoleNames?.Where(name => !string.IsNullOrEmpty(name)).ToList();
        if (!await this.TryAsync(nameof(Input), () => users.UpdateAsync(Id, Input)))
        {
            Roles = await UserForm.RolesAsync(users, permissions, Input.RoleNames ?? (await users.GetAsync(Id)).RoleNames);
            return Page();
        }

        this.NotifySuccess(texts["Users:Saved", Input.UserName]);
        return this.GoTo("~/Identity/Users");
    }
}
