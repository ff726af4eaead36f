namespace Caidence.Platforms.LinkedIn;

/// <summary>
/// Our LinkedIn app, section <c>Platforms:LinkedIn</c>, else <c>LINKEDIN_CLIENT_ID</c> and <c>LINKEDIN_CLIENT_SECRET</c>.
/// </summary>
public sealed class LinkedInOptions : PlatformOptions
{
    public const string Platform = "LinkedIn";
}
