using Caidence.Identity;
using Caidence.Localization;
using Caidence.Permissions;
using Caidence.Web.Forms;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Identity.Users;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class IndexModel(IIdentityUserAppService users, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetIdentityUsersInput Query { get; set; } = new();

    public PagedResultDto<IdentityUserDto> Users { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Users = await users.GetListAsync(Query);
    }

    public Task<IActionResult> OnPostLockAsync(Guid id) => ChangeAsync(id, user => users.LockAsync(user), "Users:Locked");

    public Task<IActionResult> OnPostUnlockAsync(Guid id) => ChangeAsync(id, users.UnlockAsync, "Users:Unlocked");

    public Task<IActionResult> OnPostResetTwoFactorAsync(Guid id) => ChangeAsync(id, users.ResetTwoFactorAsync, "Users:TwoFactorReset");

    public Task<IActionResult> OnPostDeleteAsync(Guid id) => ChangeAsync(id, users.DeleteAsync, "Users:Deleted");

    private Task<IActionResult> ChangeAsync(Guid id, Func<Guid, Task> change, string said) =>
        this.DoAsync($"~/Identity/Users{Request.QueryString.WithoutHandler()}", async () =>
        {
            var user = await users.GetAsync(id);
            await change(id);
            return texts[said, user.UserName];
        });
}
