using Caidence.Permissions;

namespace Caidence.Web.Menus.Auditing;

public sealed class AuditingMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(CaidenceMenus.AuditLogs, context.L["Menu:AuditLogs"], "~/AuditLogs", icon: "history", order: 800)
                    .RequirePermissions(CaidencePermissions.AuditLogs.Default).RequireWholeWorkspace());
        }

        return Task.CompletedTask;
    }
}
