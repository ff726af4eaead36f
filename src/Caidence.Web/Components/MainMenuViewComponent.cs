using Caidence.Web.Menus;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Components;

public sealed class MainMenuViewComponent(IMenuManager menus) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var menu = await menus.GetAsync(StandardMenus.Main);
        return View(new MainMenuModel(menu, ActiveItem(menu)));
    }

    // The longest address that the current one begins with: /leads/import lights up Import rather than Leads.
    private ApplicationMenuItem? ActiveItem(ApplicationMenu menu) => menu.Items
        .SelectMany(item => item.Items.Prepend(item))
        .SelectMany(item => item.Places.Where(place => IsAt(place[1..])).Select(place => (Item: item, place.Length)))
        .OrderByDescending(here => here.Length).Select(here => here.Item).FirstOrDefault();

    private bool IsAt(string path) => path == "/" ? Request.Path == path : Request.Path.StartsWithSegments(path);
}

public sealed record MainMenuModel(ApplicationMenu Menu, ApplicationMenuItem? Active)
{
    public string? CurrentOf(ApplicationMenuItem item) => item == Active ? "page" : null;

    public bool IsOpen(ApplicationMenuItem group) => Active is null || group.Items.Contains(Active);
}
