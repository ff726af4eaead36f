namespace Caidence.Web.Menus;

public sealed class HomeMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.Menu.AddItem(new ApplicationMenuItem(CaidenceMenus.Home, context.L["Menu:Home"], "~/", icon: "home", order: 0));
        }

        return Task.CompletedTask;
    }
}
