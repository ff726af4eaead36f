using Caidence.Permissions;

namespace Caidence.Web.Menus.WorkspaceSettings;

public sealed class WorkspaceSettingsMenuContributor(ICurrentTenant currentTenant) : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main && currentTenant.IsAvailable)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(CaidenceMenus.WorkspaceSettings, context.L["Menu:WorkspaceSettings"], "~/settings", icon: "adjustments", order: 900)
                    .RequirePermissions(CaidencePermissions.Settings.Default));
        }

        return Task.CompletedTask;
    }
}
