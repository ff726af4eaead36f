namespace Caidence.Platforms.Meta.Instagram;

/// <summary>
/// Instagram's own login, section <c>Platforms:Instagram</c>, else <c>INSTAGRAM_APP_ID</c> and <c>INSTAGRAM_APP_SECRET</c>, which are not
/// those of the Meta app. What is reached through a Facebook Page uses the Meta app and takes only its scopes from here.
/// </summary>
public sealed class InstagramOptions : PlatformOptions
{
    public const string Platform = "Instagram";
}
