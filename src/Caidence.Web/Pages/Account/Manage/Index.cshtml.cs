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

    public IReadOnlyList<SelectListItem> TimeZones => TimeZoneChoice.All(clock.Now);

    public async Task OnGetAsync()
    {
        var profile = await profiles.GetAsync();
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
        if (!await this.TryAsync(nameof(Input), () => profiles.UpdateAsync(Input)))
        {
            return this.Invalid();
        }

        this.NotifySuccess(texts["Profile:Saved"]);
        return this.GoTo("~/Account/Manage");
    }
}
