using Caidence.Web.Menus;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Web.Components;

public sealed class UserMenuViewComponent(IMenuManager menus) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync() => View(await menus.GetAsync(StandardMenus.User));
}
