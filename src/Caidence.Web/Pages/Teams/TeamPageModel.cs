using Caidence.Members;
using Caidence.Web.Members;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Teams;

public abstract class TeamPageModel(IMembersAppService members, MembershipChoices choices) : PageModel
{
    private const int MaxMembers = 1000;

    [BindProperty]
    public TeamForm Input { get; set; } = new();

    public TeamSheet Sheet { get; private set; } = new(new(), [], []);

    protected async Task OfferAsync() => Sheet = new(
        Input, [.. (await members.GetListAsync(new() { MaxResultCount = MaxMembers })).Items.OrderBy(member => member.Name, StringComparer.CurrentCultureIgnoreCase)], await choices.BrandsAsync());
}
