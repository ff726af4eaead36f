namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string Members = "Caidence.Members";
    public const string Leave = "Caidence.Members.Leave";
}
