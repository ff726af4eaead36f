namespace Caidence.Platforms.LinkedIn;

/// <summary>An organization's page, as those who run it see it.</summary>
internal sealed record LinkedInOrganization(long Id, string? LocalizedName, string? VanityName, LinkedInLogo? LogoV2)
{
    public string Urn => $"urn:li:organization:{Id}";

    public SocialAccount ToAccount() => new()
    {
        Id = Urn,
        Type = SocialAccountType.Organization,
        Username = VanityName,
        DisplayName = LocalizedName ?? VanityName ?? Urn,
    };
}

internal sealed record LinkedInLogo(string? Cropped, string? Original)
{
    /// <summary>The asset as the Images API knows it.</summary>
    public string? ImageUrn => (Cropped ?? Original)?.Replace("urn:li:digitalmediaAsset:", "urn:li:image:", StringComparison.Ordinal);
}

/// <summary>A member's role; some versions spell the organization <c>organizationTarget</c>.</summary>
internal sealed record LinkedInRole(string? Organization, string? OrganizationTarget)
{
    public string? Urn => Organization ?? OrganizationTarget;
}
