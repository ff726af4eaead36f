using Caidence.ApiClients;
using Caidence.Permissions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages.Settings;

/// <summary>The programs that work here, and when each last called.</summary>
[Authorize(CaidencePermissions.Settings.Manage)]
public sealed class ApiClientsModel(IApiClientsAppService clients) : PageModel
{
    public IReadOnlyList<ApiClientDto> Clients { get; private set; } = [];

    public async Task OnGetAsync() => Clients = (await clients.GetListAsync()).Items;
}
