using Caidence.Leads.Views;
using Caidence.Permissions;

namespace Caidence.Web.Pages.Leads;

/// <summary>Reads what stands above the list and the board.</summary>
public sealed class LeadBars(ILeadViewsAppService views, IPermissionChecker permissions) : ITransientDependency
{
    public async Task<LeadViewBar> ReadAsync(LeadQuery query, bool isBoard) =>
        new((await views.GetListAsync()).Items, query, isBoard, await permissions.IsGrantedAsync(CaidencePermissions.Leads.Update));
}
