using Caidence.Permissions;

namespace Caidence.Web.Menus.Profiles;

public sealed class ProfilesMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Profiles, context.L["Menu:Profiles"], "~/settings/profile", icon: "id-badge-2", order: 810)
                .RequirePermissions(CaidencePermissions.Profiles.Default));
        }

        return Task.CompletedTask;
    }
}
