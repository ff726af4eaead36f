using Caidence.Permissions;

namespace Caidence.Web.Menus.Identity;

public sealed class IdentityMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(CaidenceMenus.Users, context.L["Menu:Users"], "~/Identity/Users", icon: "user-shield", order: 200)
                    .RequirePermissions(CaidencePermissions.Users.Default))
                .AddItem(new ApplicationMenuItem(CaidenceMenus.Roles, context.L["Menu:Roles"], "~/Identity/Roles", icon: "key", order: 300)
                    .RequirePermissions(CaidencePermissions.Roles.Default));
        }

        return Task.CompletedTask;
    }
}
