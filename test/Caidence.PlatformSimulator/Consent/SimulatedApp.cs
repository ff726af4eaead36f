namespace Caidence.PlatformSimulator.Consent;

/// <summary>An app registered at a platform.</summary>
/// <param name="RedirectUris">To the letter; null for Caidence's own callback at the address it is expected to have.</param>
/// <param name="Scopes">What its products allow it to ask for; null for everything the platform knows.</param>
public sealed record SimulatedApp(
    string Platform, string ClientId, string Secret, IReadOnlyList<string>? RedirectUris = null, IReadOnlyList<string>? Scopes = null);
