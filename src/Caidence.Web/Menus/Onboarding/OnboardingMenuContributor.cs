using Caidence.Permissions;

namespace Caidence.Web.Menus.Onboarding;

public sealed class OnboardingMenuContributor : IMenuContributor
{
    public Task ConfigureMenuAsync(MenuConfigurationContext context)
    {
        if (context.Menu.Name == StandardMenus.Main)
        {
            context.GetAdministration()
                .AddItem(new ApplicationMenuItem(
                        CaidenceMenus.OnboardingAnalytics, context.L["Menu:OnboardingAnalytics"], "~/onboarding/analytics", icon: "target-arrow", order: 150)
                    .RequirePermissions(CaidencePermissions.Tenants.Default));
        }

        return Task.CompletedTask;
    }
}
