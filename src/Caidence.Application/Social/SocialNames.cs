namespace Caidence.Social;

/// <summary>Platforms as they write themselves; no language changes them.</summary>
public static class SocialNames
{
    public static string Of(SocialPlatform platform) => platform.ToString();
}
