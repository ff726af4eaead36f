using Caidence.Permissions;

namespace Caidence.Web.Menus.Social;

public sealed class SocialMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Social, context.L["Menu:Social"], "~/social", icon: "social", order: 50)
                .RequirePermissions(CaidencePermissions.SocialConnections.Default));
        }

        return Task.CompletedTask;
    }
}
