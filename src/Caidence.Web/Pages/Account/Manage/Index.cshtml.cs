using Caidence.Account;
using Caidence.Localization;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Account.Manage;

public sealed class IndexModel(IProfileAppService profiles, IClock clock, IStringLocalizer<CaidenceResource> texts) : PageModel
{
    [BindProperty]
    public UpdateProfileDto Input { get; set; } = new();

    public string? PendingEmail { get; private set; }

    public IReadOnlyList<SelectListItem> TimeZones => TimeZoneChoice.All(clock.Now);

    public async Task OnGetAsync()
    {
        var profile = await profiles.GetAsync();
        PendingEmail = profile.PendingEmail;
        Input = new()
        {
            UserName = profile.UserName,
            Email = profile.Email,
            Name = profile.Name,
            Surname = profile.Surname,
            PhoneNumber = profile.PhoneNumber,
            Timezone = profile.Timezone,
            ConcurrencyStamp = profile.ConcurrencyStamp,
        };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        Input.Timezone ??= TimeZoneNames.Unspecified;
        ProfileDto? saved = null;
        if (!await this.TryAsync(nameof(Input), async () => saved = await profiles.UpdateAsync(Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(saved?.PendingEmail is { } pending && pending == Input.Email.Trim() ? texts["EmailChange:Asked", pending] : texts["Profile:Saved"]);
        return this.GoTo("~/Account/Manage");
    }
}
