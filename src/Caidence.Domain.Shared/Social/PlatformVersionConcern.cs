namespace Caidence.Social;

/// <summary>What is the matter with the API version that we ask a platform for.</summary>
public enum PlatformVersionConcern
{
    None,

    /// <summary>Its end is near.</summary>
    Ending,
    Ended,

    /// <summary>Our calendar does not have it.</summary>
    Unknown,

    /// <summary>The platform answered with another one.</summary>
    OtherServed,
}
