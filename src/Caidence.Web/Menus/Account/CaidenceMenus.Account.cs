namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string Profile = "Caidence.Account.Profile";
    public const string Security = "Caidence.Account.Security";
}
