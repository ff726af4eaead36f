using Caidence.Account;
using Caidence.Core.AspNetCore.MultiTenancy;
using Caidence.Localization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Components;

/// <summary>Where one is, and where else one can go from here without a password.</summary>
public sealed class WorkspaceSwitcherViewComponent(
    IAccountWorkspaceAppService workspaces, ICurrentUser currentUser, ICurrentTenant currentTenant, IStringLocalizer<CaidenceResource> texts) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(new WorkspaceSwitcher(
        NameOf(currentTenant.Id, currentTenant.Name),
        currentUser.IsAuthenticated && !HttpContext.IsAtOwnAddress() ? [.. (await workspaces.GetListAsync()).Items.Where(workspace => workspace.Id != currentTenant.Id).Select(Named)] : null));

    private WorkspaceDto Named(WorkspaceDto workspace) => workspace with { Name = NameOf(workspace.Id, workspace.Name) };

    private string NameOf(Guid? id, string? name) => id is null ? texts["Ui:Host"] : name ?? "";
}

/// <param name="Others">Null where nobody is signed in, and at the address of one workspace.</param>
public sealed record WorkspaceSwitcher(string Current, IReadOnlyList<WorkspaceDto>? Others);
