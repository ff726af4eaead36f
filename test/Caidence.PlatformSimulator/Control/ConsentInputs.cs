namespace Caidence.PlatformSimulator.Control;

/// <summary>Which tokens are meant: of whom, and of which kind (<c>access</c>, <c>refresh</c>); null for all.</summary>
public sealed record ConsentMatter(string? Email = null, string? Kind = null);

/// <summary>A token that was handed out, without its text.</summary>
public sealed record TokenState(
    string Email,
    string Kind,
    IReadOnlyList<string> Scopes,
    IReadOnlyList<string> Accounts,
    DateTimeOffset IssuedAt,
    DateTimeOffset? ExpiresAt,
    string? Problem);
