namespace Caidence.PlatformSimulator.LinkedIn;

/// <summary>An ad account or organization with the token our app holds for it.</summary>
public sealed record LinkedInAccount
{
    /// <summary><c>urn:li:sponsoredAccount:520</c> or <c>urn:li:organization:7</c>.</summary>
    public required string OwnerUrn { get; init; }

    public required string Token { get; init; }
    public LinkedInTokenState TokenState { get; init; }

    /// <summary>False: the app lacks <c>r_marketing_leadgen_automation</c> or the member a role.</summary>
    public bool LeadAccess { get; init; } = true;

    /// <summary>The day (UTC) whose quota is used up.</summary>
    public DateOnly? ThrottledOn { get; init; }

    /// <summary><c>sponsoredAccount</c> or <c>organization</c>.</summary>
    public string OwnerKind => OwnerUrn.Split(':') is ["urn", "li", var kind, _] ? kind : "sponsoredAccount";
}

public enum LinkedInTokenState
{
    Valid,
    Expired,
    Revoked,
}
