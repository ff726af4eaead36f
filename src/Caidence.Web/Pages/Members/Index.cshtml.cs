using Caidence.Members;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Members;

[Authorize(CaidencePermissions.Users.Default)]
public sealed class IndexModel(IMembersAppService members) : PageModel
{
    public const int PageSize = 20;

    [BindProperty(SupportsGet = true, Name = "")]
    public GetMembersInput Query { get; set; } = new();

    public PagedResultDto<MemberDto> Members { get; private set; } = new();

    public async Task OnGetAsync()
    {
        Query.MaxResultCount = PageSize;
        Members = await members.GetListAsync(Query);
    }
}
