namespace Caidence.Platforms.Meta.Facebook;

/// <summary>Our Meta app, section <c>Platforms:Facebook</c>, else <c>FACEBOOK_APP_ID</c> and <c>FACEBOOK_APP_SECRET</c>.</summary>
public sealed class FacebookOptions : PlatformOptions
{
    public const string Platform = "Facebook";

    /// <summary>The word Meta repeats in the webhook handshake.</summary>
    public string WebhookVerifyToken { get; set; } = "";
}
