namespace Caidence.Web.Menus.Account;

public sealed class AccountMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.User)
        {
            context.Menu
                .AddItem(new ApplicationMenuItem(CaidenceMenus.Profile, context.L["Profile"], "~/Account/Manage", icon: "user", order: 100))
                .AddItem(new ApplicationMenuItem(CaidenceMenus.Security, context.L["Security"], "~/Account/Manage/Security", icon: "shield-lock", order: 200));
        }

        return Task.CompletedTask;
    }
}
