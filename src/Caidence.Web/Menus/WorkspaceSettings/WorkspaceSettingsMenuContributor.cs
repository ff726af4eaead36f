using Caidence.Permissions;

namespace Caidence.Web.Menus.WorkspaceSettings;

public sealed class WorkspaceSettingsMenuContributor(ICurrentTenant currentTenant) : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration().AddItem(currentTenant.IsAvailable
                ? Item("~/settings").RequirePermissions(CaidencePermissions.Settings.Default)
                : Item("~/settings/mail").RequirePermissions(CaidencePermissions.Settings.Manage));
        }

        return Task.CompletedTask;

        ApplicationMenuItem Item(string url) =>
            new(CaidenceMenus.WorkspaceSettings, context.L["Menu:WorkspaceSettings"], url, icon: "adjustments", order: 900);
    }
}
