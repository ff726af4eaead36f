using Caidence.Permissions;

namespace Caidence.Web.Menus.Tenants;

public sealed class TenantsMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(
                        CaidenceMenus.Tenants, context.L["Menu:Tenants"], "~/TenantManagement/Tenants", icon: "building", order: 100)
                    .RequirePermissions(CaidencePermissions.Tenants.Default));
        }

        return Task.CompletedTask;
    }
}
