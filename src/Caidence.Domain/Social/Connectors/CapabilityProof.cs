namespace Caidence.Social.Connectors;

/// <summary>What a harmless call said about one capability.</summary>
/// <param name="Scopes">Those that are missing, for <see cref="CapabilityState.MissingScope"/>.</param>
/// <param name="Reason">The platform's words, when it gave any.</param>
public sealed record CapabilityProof(SocialCapability Capability, CapabilityState State, IReadOnlyList<string> Scopes, string? Reason = null)
{
    /// <summary>One of <see cref="AccountObstacle"/>, for <see cref="CapabilityState.NotReady"/>.</summary>
    public string? Obstacle { get; init; }
}
