using Caidence.Localization;
using Caidence.Members;
using Caidence.Permissions;
using Caidence.Teams;
using Caidence.Web.Forms;
using Caidence.Web.Htmx;
using Caidence.Web.Members;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Teams;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class DetailModel(
    ITeamsAppService teams, IMembersAppService members, MembershipChoices choices, IPermissionChecker permissions, IStringLocalizer<CaidenceResource> texts)
    : TeamPageModel(members, choices)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public TeamDto Team { get; private set; } = new();

    public bool MayChange { get; private set; }

    public bool IsConflict { get; private set; }

    public async Task OnGetAsync()
    {
        Team = await teams.GetAsync(Id);
        Input = TeamForm.Of(Team);
        await ReadAsync();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        try
        {
            if (await this.TryAsync(nameof(Input), () => teams.UpdateAsync(Id, Input.ToInput())))
            {
                this.NotifySuccess(texts["Teams:Saved", Input.Name]);
                return this.GoTo($"~/teams/{Id}");
            }
        }
        catch (AbpDbConcurrencyException)
        {
            IsConflict = true;
        }

        Team = await teams.GetAsync(Id);
        await ReadAsync();
        return IsConflict ? ShowConflict() : this.Invalid();
    }

    public Task<IActionResult> OnPostDeleteAsync() => this.DoAsync("~/teams", async () =>
    {
        var team = await teams.GetAsync(Id);
        await teams.DeleteAsync(Id);
        return texts["Teams:Deleted", team.Name];
    });

    private PageResult ShowConflict()
    {
        Input.ConcurrencyStamp = Team.ConcurrencyStamp;
        ModelState.Remove($"{nameof(Input)}.{nameof(Input.ConcurrencyStamp)}");
        Response.StatusCode = StatusCodes.Status409Conflict;
        return Page();
    }

    private async Task ReadAsync()
    {
        MayChange = await permissions.IsGrantedAsync(CaidencePermissions.Brands.Assign);
        await OfferAsync();
    }
}
