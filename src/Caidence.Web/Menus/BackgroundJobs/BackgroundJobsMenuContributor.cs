using Caidence.Permissions;

namespace Caidence.Web.Menus.BackgroundJobs;

public sealed class BackgroundJobsMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(CaidenceMenus.BackgroundJobs, context.L["Menu:BackgroundJobs"], "~/BackgroundJobs", icon: "clock-play", order: 850)
                    .RequirePermissions(CaidencePermissions.Settings.Default));
        }

        return Task.CompletedTask;
    }
}
