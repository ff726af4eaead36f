namespace Caidence.PlatformSimulator.LinkedIn.OAuth;

internal static class LinkedInScopes
{
    public const string Leads = "r_marketing_leadgen_automation";

    /// <summary>Every scope with the sentence of the consent screen.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = new Dictionary<string, string>
    {
        ["openid"] = "Sign you in with LinkedIn",
        ["profile"] = "Use your name and photo",
        ["email"] = "Use the primary email address of your LinkedIn account",
        ["w_member_social"] = "Create, modify, and delete posts, comments, and reactions on your behalf",
        ["r_organization_social"] = "Retrieve your organizations' posts, comments, and reactions",
        ["w_organization_social"] = "Create, modify, and delete posts, comments, and reactions on your organizations' behalf",
        ["rw_organization_admin"] = "Manage your organizations' pages and retrieve reporting data",
        ["r_organization_admin"] = "Retrieve your organizations' pages and their reporting data",
        ["r_organization_followers"] = "Use your organizations' followers' data",
        ["r_member_postAnalytics"] = "Retrieve the figures of your own posts",
        ["r_ads"] = "Retrieve your advertising accounts",
        ["r_ads_reporting"] = "Retrieve reporting for your advertising accounts",
        ["rw_ads"] = "Manage your advertising accounts",
        [Leads] = "Retrieve the leads of your forms",
    };
}
