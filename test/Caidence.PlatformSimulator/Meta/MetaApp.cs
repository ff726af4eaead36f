namespace Caidence.PlatformSimulator.Meta;

/// <summary>A registered app: one callback address and one secret for everybody who installs it.</summary>
public sealed record MetaApp
{
    public required string Id { get; init; }
    public required string Secret { get; init; }
    public required string VerifyToken { get; init; }
    public required string CallbackUrl { get; init; }

    /// <summary>The dashboard's "Require app secret" switch.</summary>
    public bool RequiresProof { get; init; } = true;

    /// <summary>Login for Business configurations, by which WhatsApp's Embedded Signup is asked for.</summary>
    public IReadOnlyList<string> ConfigIds { get; init; } = [MetaSeeds.WhatsAppConfigId];

    /// <summary>The app, or one of its users, has called too often.</summary>
    public MetaThrottle? Throttle { get; init; }
}
