namespace Caidence.Account;

/// <summary>Who somebody is at Google, Facebook or LinkedIn, as it has just told us.</summary>
/// <param name="Provider">One of <see cref="ExternalProviders"/>.</param>
/// <param name="Key">The provider's own name for the person; never given to anybody else.</param>
/// <param name="IsEmailVerified">The provider says that the person reads the mails of the address.</param>
public sealed record ExternalIdentity(string Provider, string Key, string? Email, bool IsEmailVerified, string? Name, string? Surname);

public static class ExternalProviders
{
    public const string Google = "Google";
    public const string Facebook = "Facebook";
    public const string LinkedIn = "LinkedIn";

    public static IReadOnlyList<string> All { get; } = [Google, Facebook, LinkedIn];
}
