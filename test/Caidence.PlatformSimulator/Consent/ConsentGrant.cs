namespace Caidence.PlatformSimulator.Consent;

/// <summary>What somebody agreed to.</summary>
/// <param name="Accounts">Ids of the pages, channels ... they picked; everything of theirs where the platform does not let them pick.</param>
public sealed record ConsentGrant(
    SimulatedApp App, SignIn.SignInPerson Person, string RedirectUri, string? CodeChallenge, IReadOnlyList<string> Scopes, IReadOnlyList<string> Accounts);

/// <summary>A token that was handed out. It is found by its text, whatever became of it.</summary>
public sealed record ConsentToken
{
    public required string Text { get; init; }

    /// <summary>The platform's own kinds: <c>user</c>, <c>page</c>, <c>refresh</c>, <c>ig</c> ...</summary>
    public required string Kind { get; init; }
    public required ConsentGrant Grant { get; init; }
    public required DateTimeOffset IssuedAt { get; init; }

    /// <summary>Null: does not run out.</summary>
    public DateTimeOffset? ExpiresAt { get; init; }

    /// <summary>For a token of one account, as Facebook pages have.</summary>
    public string? AccountId { get; init; }

    /// <summary>Why it is dead before its time, in the platform's code or word (<c>460</c>, <c>revoked</c>); null while it is good.</summary>
    public string? Problem { get; init; }
}
