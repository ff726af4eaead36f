namespace Caidence.Onboarding;

/// <summary>What the wizard asks about. Which steps there are, and in which order, depends on the kind of workspace.</summary>
[WireWords]
public enum OnboardingStep
{
    Type,
    CompanyInfo,
    Branding,
    SocialConnect,
    InviteTeam,
    CreateBrand,
    BrandIdentity,
    TargetAudience,
    Guidelines,
    PersonalInfo,
    Portfolio,
    Rates,
}
