namespace Caidence.Profiles;

/// <summary>What a creator is paid for.</summary>
[WireWords]
public enum RateFormat
{
    Post,
    Story,
    Reel,
    Video,
    Livestream,
    Package,
}
