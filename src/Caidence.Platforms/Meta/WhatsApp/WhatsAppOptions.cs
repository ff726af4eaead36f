namespace Caidence.Platforms.Meta.WhatsApp;

/// <summary>
/// The Meta app again, section <c>Platforms:WhatsApp</c>, with the Login for Business configuration that Embedded Signup is asked for by:
/// <c>ConfigId</c>, else <c>WHATSAPP_CONFIG_ID</c>.
/// </summary>
public sealed class WhatsAppOptions : PlatformOptions
{
    public const string Platform = "WhatsApp";

    public string ConfigId { get; set; } = "";
    public string SdkUrl { get; set; } = "";

    /// <summary>Separated by commas.</summary>
    public string PopupOrigins { get; set; } = "";
    public string SignupVersion { get; set; } = "";

    /// <summary>Without a configuration there is no signup, and so no app.</summary>
    public override SocialApp? App => ConfigId.Length > 0 && base.App is { } app ? app with { ConfigId = ConfigId } : null;

    internal void FillFrom(PlatformDefaults defaults, string? configId)
    {
        ConfigId = FirstGiven(ConfigId, configId);
        SdkUrl = FirstGiven(SdkUrl, defaults.SdkUrl);
        PopupOrigins = FirstGiven(PopupOrigins, defaults.PopupOrigins);
        SignupVersion = FirstGiven(SignupVersion, defaults.SignupVersion);
    }

    private static string FirstGiven(string value, string? fallback) => (string.IsNullOrWhiteSpace(value) ? fallback : value)?.Trim() ?? "";
}
