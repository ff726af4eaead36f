namespace Caidence.Web.Menus;

/// <summary>One per feature: puts the feature's items into the menus it belongs to.</summary>
public interface IMenuContributor : ITransientDependency
{
    Task ConfigureMenuAsync(MenuConfigurationContext context);
}
