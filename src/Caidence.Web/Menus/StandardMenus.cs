namespace Caidence.Web.Menus;

public static class StandardMenus
{
    /// <summary>The sidebar.</summary>
    public const string Main = "Main";

    /// <summary>Under the person's picture.</summary>
    public const string User = "User";
}
