using Caidence.Permissions;
using Caidence.Teams;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Teams;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class IndexModel(ITeamsAppService teams) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetTeamsInput Query { get; set; } = new();

    public PagedResultDto<TeamDto> Teams { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Teams = await teams.GetListAsync(Query);
    }
}
