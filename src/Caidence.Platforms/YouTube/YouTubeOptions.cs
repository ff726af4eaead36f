namespace Caidence.Platforms.YouTube;

/// <summary>Our Google app, section <c>Platforms:YouTube</c>, else <c>GOOGLE_CLIENT_ID</c> and <c>GOOGLE_CLIENT_SECRET</c>.</summary>
public sealed class YouTubeOptions : PlatformOptions
{
    public const string Platform = "YouTube";
}
