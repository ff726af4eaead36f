namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string OnboardingAnalytics = "Caidence.OnboardingAnalytics";
}
