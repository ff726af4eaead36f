using Caidence.Permissions;

namespace Caidence.Web.Menus.Members;

public sealed class MembersMenuContributor(ICurrentTenant currentTenant) : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (currentTenant.IsAvailable && context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Members, context.L["Menu:Members"], "~/members", icon: "users-group", order: 850)
                .AlsoAt("~/teams")
                .RequirePermissions(CaidencePermissions.Users.Default));
        }
        else if (currentTenant.IsAvailable && context.Menu.Name == StandardMenus.User)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Leave, context.L["Members:Leave"], "~/members/leave", icon: "door-exit", order: 900));
        }

        return Task.CompletedTask;
    }
}
