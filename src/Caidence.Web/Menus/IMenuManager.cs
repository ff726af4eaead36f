namespace Caidence.Web.Menus;

public interface IMenuManager
{
    /// <summary>The menu as the current person may see it, in order.</summary>
    Task<ApplicationMenu> GetAsync(string name);
}
