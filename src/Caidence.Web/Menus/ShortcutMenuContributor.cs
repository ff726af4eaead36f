using Caidence.Identity;
using Caidence.Permissions;
using Caidence.Tenants;

namespace Caidence.Web.Menus;

public sealed class ShortcutMenuContributor(ICurrentTenant currentTenant) : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name != StandardMenus.Shortcut)
        {
            return Task.CompletedTask;
        }

        if (currentTenant.IsAvailable)
        {
            context.Menu
                .AddItem(Item("Leads:AddTitle", "~/leads/new", 100, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Create))
                .AddItem(Item("Imports:Title", "~/leads/import", 200, CaidencePermissions.Leads.Default, CaidencePermissions.Leads.Create).RequireWholeWorkspace())
                .AddItem(Item("Home:Step.Connect", "~/integrations", 300, CaidencePermissions.LeadSources.Default, CaidencePermissions.LeadSources.Create));
        }
        else
        {
            context.Menu.AddItem(Item("Tenants:New", "~/TenantManagement/Tenants/Create", 100, TenantManagementPermissions.Tenants.Create));
        }

        context.Menu
            .AddItem(Item("Users:New", "~/Identity/Users/Create", 400, CaidencePermissions.Users.Create))
            .AddItem(Item("Roles:New", "~/Identity/Roles/Create", 500, IdentityPermissions.Roles.Create));
        return Task.CompletedTask;

        ApplicationMenuItem Item(string text, string url, int order, params string[] permissions) =>
            new ApplicationMenuItem(text, context.L[text], url, order: order).RequirePermissions(permissions);
    }
}
