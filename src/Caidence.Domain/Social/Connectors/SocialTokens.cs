using Caidence.Core.Security;

namespace Caidence.Social.Connectors;

/// <summary>What a platform handed out for one person's consent. Times are UTC.</summary>
/// <param name="RefreshToken">Null where the platform has none (Meta), or not for this app (LinkedIn without partner access).</param>
/// <param name="ExpiresAt">Null when the access token does not run out.</param>
/// <param name="RefreshExpiresAt">When even the refresh token ends; null when that is not announced.</param>
/// <param name="Scopes">As granted, which may be fewer than asked; empty when the answer did not say.</param>
public sealed record SocialTokens(
    SecretText AccessToken, SecretText? RefreshToken, DateTime? ExpiresAt, DateTime? RefreshExpiresAt, IReadOnlyList<string> Scopes);

/// <summary>The person behind a consent, as the platform knows them.</summary>
/// <param name="Id">The platform's id of the person, of our app or global.</param>
/// <param name="Scopes">What they have granted by now.</param>
public sealed record GrantHolder(string Id, string? Name, IReadOnlyList<string> Scopes);
