using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Menus;

public sealed class MenuConfigurationContext(ApplicationMenu menu, IServiceProvider serviceProvider)
{
    public ApplicationMenu Menu { get; } = menu;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    /// <summary>The texts of Caidence.</summary>
    public IStringLocalizer<CaidenceResource> L { get; } = serviceProvider.GetRequiredService<IStringLocalizer<CaidenceResource>>();
}
