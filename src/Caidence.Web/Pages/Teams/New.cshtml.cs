using Caidence.Localization;
using Caidence.Members;
using Caidence.Permissions;
using Caidence.Teams;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Teams;

[Authorize(CaidencePermissions.Users.Default)]
[Authorize(CaidencePermissions.Brands.Assign)]
public sealed class NewModel(ITeamsAppService teams, IMembersAppService members, MembershipChoices choices, IStringLocalizer<CaidenceResource> texts) : TeamPageModel(members, choices)
{
    public Task OnGetAsync() => OfferAsync();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await this.TryAsync(nameof(Input), () => teams.CreateAsync(Input.ToInput())))
        {
            await OfferAsync();
            return this.Invalid();
        }

        this.NotifySuccess(texts["Teams:Created", Input.Name]);
        return this.GoTo("~/teams");
    }
}
