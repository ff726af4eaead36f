namespace Caidence.Invitations;

/// <summary>Somebody who wants to join, with a new password or with that of an account they have elsewhere.</summary>
/// <param name="Email">Under which they join.</param>
/// <param name="IsProven">They have shown that its mails reach them.</param>
public sealed record Newcomer(string Email, bool IsProven, string? Name, string? Surname)
{
    public string? Password { get; init; }

    public string? PasswordHash { get; init; }

    public override string ToString() => nameof(Newcomer);
}
