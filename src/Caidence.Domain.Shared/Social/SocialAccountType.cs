namespace Caidence.Social;

/// <summary>What kind of account is connected.</summary>
[WireWords]
public enum SocialAccountType
{
    Personal,
    Business,
    Creator,
    Page,
    Organization,
    Channel,
    PhoneNumber,
    AdAccount,
    PublicProfile,
}
