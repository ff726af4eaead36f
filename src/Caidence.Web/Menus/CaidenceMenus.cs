namespace Caidence.Web.Menus;

/// <summary>Names of menu items; each feature adds its own in a part of this class.</summary>
public static partial class CaidenceMenus
{
    public const string Home = "Caidence.Home";
    public const string Administration = "Caidence.Administration";
}
