namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>What may be asked for, and how the screen says it.</summary>
internal static class MetaScopes
{
    public const string PublicProfile = "public_profile";

    public static IReadOnlyDictionary<string, string> Facebook { get; } = new Dictionary<string, string>
    {
        [PublicProfile] = "See your name and profile picture",
        ["email"] = "See your e-mail address",
        ["pages_show_list"] = "See the Pages you manage",
        ["pages_read_engagement"] = "Read content posted on your Pages",
        ["pages_read_user_content"] = "Read what others post and comment on your Pages",
        ["pages_manage_posts"] = "Create and manage content on your Pages",
        ["pages_manage_engagement"] = "Comment on your Pages and moderate comments",
        ["pages_manage_metadata"] = "Manage settings and webhooks of your Pages",
        ["pages_manage_ads"] = "Manage ads of your Pages",
        ["publish_video"] = "Publish live videos and videos",
        ["read_insights"] = "Read insights of your Pages",
        ["leads_retrieval"] = "Read leads of your Pages' lead forms",
        ["ads_management"] = "Manage ads of your ad accounts",
        ["business_management"] = "Manage your business portfolios",
        ["instagram_basic"] = "See profile and media of your Instagram accounts",
        ["instagram_content_publish"] = "Publish to your Instagram accounts",
        ["instagram_manage_insights"] = "Read insights of your Instagram accounts",
        ["instagram_manage_comments"] = "Read and manage comments of your Instagram accounts",
        ["whatsapp_business_management"] = "Manage your WhatsApp Business accounts",
        ["whatsapp_business_messaging"] = "Send WhatsApp messages for your business",
    };

    public static IReadOnlyList<string> Of(string? text) => (text ?? "").Split([',', ' '], StringSplitOptions.RemoveEmptyEntries);
}
