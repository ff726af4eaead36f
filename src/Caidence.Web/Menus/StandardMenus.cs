namespace Caidence.Web.Menus;

public static class StandardMenus
{
    /// <summary>The sidebar.</summary>
    public const string Main = "Main";

    /// <summary>What can be made from anywhere.</summary>
    public const string Shortcut = "Shortcut";

    /// <summary>Under the person's picture.</summary>
    public const string User = "User";
}
