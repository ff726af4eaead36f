namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string Users = "Caidence.Users";
    public const string Roles = "Caidence.Roles";
}
