using Caidence.Permissions;

namespace Caidence.Web.Menus.Leads;

public sealed class LeadsMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu
                .AddItem(new ApplicationMenuItem(CaidenceMenus.Leads, context.L["Menu:Leads"], "~/leads", icon: "users", order: 100)
                    .RequirePermissions(CaidencePermissions.Leads.Default))
                .AddItem(new ApplicationMenuItem(CaidenceMenus.LeadAnalytics, context.L["Menu:LeadAnalytics"], "~/leads/analytics", icon: "chart-bar", order: 200)
                    .RequirePermissions(CaidencePermissions.LeadInsights.Default))
                .AddItem(new ApplicationMenuItem(CaidenceMenus.LeadSources, context.L["Menu:Integrations"], "~/integrations", icon: "plug-connected", order: 900)
                    .RequirePermissions(CaidencePermissions.LeadSources.Default));
        }

        return Task.CompletedTask;
    }
}
