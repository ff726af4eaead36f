namespace Caidence.PlatformSimulator.YouTube;

internal static class GoogleScopes
{
    private const string Prefix = "https://www.googleapis.com/auth/";

    public const string ReadOnly = Prefix + "youtube.readonly";
    public const string Upload = Prefix + "youtube.upload";
    public const string Manage = Prefix + "youtube";
    public const string ForceSsl = Prefix + "youtube.force-ssl";
    public const string Analytics = Prefix + "yt-analytics.readonly";

    /// <summary>Every scope with the sentence of the consent screen.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = new Dictionary<string, string>
    {
        ["openid"] = "Associate you with your personal info on Google",
        ["email"] = "See your primary Google Account email address",
        ["profile"] = "See your personal info, including any personal info you've made publicly available",
        [ReadOnly] = "View your YouTube account",
        [Upload] = "Manage your YouTube videos",
        [Manage] = "Manage your YouTube account",
        [ForceSsl] = "See, edit, and permanently delete your YouTube videos, ratings, comments and captions",
        [Analytics] = "View YouTube Analytics reports for your YouTube content",
    };

    /// <summary>Who somebody is comes with signing in; everything else has a box to untick.</summary>
    public static bool CanBeDeclined(string scope) => scope is not ("openid" or "email" or "profile");
}
