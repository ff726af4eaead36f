using Caidence.Web.Menus;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Components;

public sealed class ShortcutsViewComponent(IMenuManager menus) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await menus.GetAsync(StandardMenus.Shortcut));
}
