namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string Social = "Caidence.Social";
}
