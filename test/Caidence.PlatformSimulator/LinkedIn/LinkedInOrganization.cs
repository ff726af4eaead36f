namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>A company's page.</summary>
public sealed record LinkedInOrganization
{
    public required long Id { get; init; }
    public required string Name { get; init; }
    public required string VanityName { get; init; }
    public long Followers { get; init; }
    public IReadOnlyList<LinkedInRole> Roles { get; init; } = [];

    public string Urn => $"urn:li:organization:{Id}";

    public bool IsRunBy(string email) => Roles.Any(role => role is { Role: LinkedInRole.Administrator, State: LinkedInRole.Approved } && role.Email == email);
}

/// <param name="Role">Such as <c>CONTENT_ADMINISTRATOR</c>.</param>
/// <param name="State"><c>APPROVED</c>, <c>REQUESTED</c> ...</param>
public sealed record LinkedInRole(string Email, string Role = LinkedInRole.Administrator, string State = LinkedInRole.Approved)
{
    public const string Administrator = "ADMINISTRATOR";
    public const string Approved = "APPROVED";
}

/// <param name="Emails">The members who work with it.</param>
public sealed record LinkedInAdAccount(long Id, string Name, string Currency, IReadOnlyList<string> Emails)
{
    public string Urn => $"urn:li:sponsoredAccount:{Id}";
}
