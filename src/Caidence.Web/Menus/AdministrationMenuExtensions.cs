namespace Caidence.Web.Menus;

public static class AdministrationMenuExtensions
{
    /// <summary>The group at the end of the sidebar, made when the first feature asks for it.</summary>
    public static ApplicationMenuItem GetAdministration(this MenuConfigurationContext context)
    {
        if (context.Menu.FindItem(CaidenceMenus.Administration) is { } existing)
        {
            return existing;
        }

        var administration = new ApplicationMenuItem(
            CaidenceMenus.Administration, context.L["Menu:Administration"], icon: "settings", order: 10_000);
        context.Menu.AddItem(administration);
        return administration;
    }
}
