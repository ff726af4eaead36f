namespace Caidence.Web.Menus;

public static partial class CaidenceMenus
{
    public const string Leads = "Caidence.Leads";
    public const string LeadAnalytics = "Caidence.LeadAnalytics";
    public const string LeadSources = "Caidence.LeadSources";
}
