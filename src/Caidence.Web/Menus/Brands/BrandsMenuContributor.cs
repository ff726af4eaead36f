using Caidence.Permissions;

namespace Caidence.Web.Menus.Brands;

public sealed class BrandsMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Brands, context.L["Menu:Brands"], "~/brands", icon: "palette", order: 800)
                .RequirePermissions(CaidencePermissions.Brands.Default));
        }

        return Task.CompletedTask;
    }
}
