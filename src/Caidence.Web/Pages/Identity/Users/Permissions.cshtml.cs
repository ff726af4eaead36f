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

/// <summary>What one person may do, and why: through which role, or by a grant of their own.</summary>
[Authorize(IdentityPermissions.Users.ManagePermissions)]
public sealed class PermissionsModel(
    IIdentityUserAppService users, IPermissionAppService permissions, IMemberAccessAppService access, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    /// <summary>A permission that is to be explained.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Why { get; set; }

    [BindProperty]
    public List<string> Granted { get; set; } = [];

    public IdentityUserDto Person { get; private set; } = default!;

    public PermissionForm Form { get; private set; } = default!;

    public MemberAccessDto? Answer { get; private set; }

    public async Task OnGetAsync()
    {
        Person = await users.GetAsync(Id);
        Form = new(PermissionSheet.Of(await permissions.GetAsync(PermissionHolder.User, Id.ToString())), IsReadOnly: false);
        Answer = Form.Sheet.Rows.SelectMany(row => row.Cells).Any(cell => cell.Name == Why) ? await access.GetAsync(Id, Why!) : null;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await OnGetAsync();
        if (!await this.TryAsync(nameof(Granted), () => permissions.UpdateAsync(PermissionHolder.User, Id.ToString(), Form.ToInput(Granted))))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["Users:PermissionsSaved", Person.UserName]);
        return this.GoTo("~/Identity/Users");
    }
}
