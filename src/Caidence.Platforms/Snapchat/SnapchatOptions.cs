namespace Caidence.Platforms.Snapchat;

/// <summary>
/// Our Snapchat app, section <c>Platforms:Snapchat</c>, else <c>SNAPCHAT_CLIENT_ID</c> and <c>SNAPCHAT_CLIENT_SECRET</c>. Ads stand at
/// <see cref="PlatformOptions.ApiUrl"/>, public profiles at <see cref="PlatformOptions.UploadUrl"/>.
/// </summary>
public sealed class SnapchatOptions : PlatformOptions
{
    public const string Platform = "Snapchat";
}
