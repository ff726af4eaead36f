using Caidence.Brands;

namespace Caidence.Web.Menus;

public sealed class MenuManager(IEnumerable<IMenuContributor> contributors, IPermissionChecker permissions, BrandScope scope, IServiceProvider services)
    : IMenuManager, ITransientDependency
{
    public async Task<ApplicationMenu> GetAsync(string name)
    {
        var menu = new ApplicationMenu(name);
        var context = new MenuConfigurationContext(menu, services);
        foreach (var contributor in contributors)
        {
            await contributor.ConfigureMenuAsync(context);
        }

        Tidy(menu.Items, await permissions.GetGrantedAsync());
        return menu;
    }

    private void Tidy(List<ApplicationMenuItem> items, IReadOnlySet<string> granted)
    {
        items.RemoveAll(item => !item.RequiredPermissions.TrueForAll(granted.Contains) || (item.IsForWholeWorkspace && scope.IsLimited));
        foreach (var item in items)
        {
            Tidy(item.Items, granted);
        }

        items.RemoveAll(item => item.Url is null && item.Items.Count == 0);
        var ordered = items.OrderBy(item => item.Order).ToList();
        items.Clear();
        items.AddRange(ordered);
    }
}
