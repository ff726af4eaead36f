namespace Caidence.Platforms.LinkedIn;

/// <summary>The part of <c>/v2/userinfo</c> that an account shows. The address in it stays where it is.</summary>
internal sealed record LinkedInMember(string? Sub, string? Name, string? Picture)
{
    public SocialAccount ToAccount() => new()
    {
        Id = $"urn:li:person:{Sub}",
        Type = SocialAccountType.Personal,
        DisplayName = Name ?? "LinkedIn",
        AvatarUrl = Picture,
    };
}
