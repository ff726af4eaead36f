using Caidence.Tenants;

namespace Caidence.Onboarding;

/// <summary>The steps of one kind of workspace, in order; the first one is number 1.</summary>
public static class OnboardingPath
{
    private static readonly OnboardingStep[] Unknown = [OnboardingStep.Type];

    private static readonly OnboardingStep[] Agency =
    [
        OnboardingStep.Type, OnboardingStep.CompanyInfo, OnboardingStep.Branding, OnboardingStep.SocialConnect, OnboardingStep.InviteTeam,
        OnboardingStep.CreateBrand,
    ];

    private static readonly OnboardingStep[] Brand =
        [OnboardingStep.Type, OnboardingStep.BrandIdentity, OnboardingStep.TargetAudience, OnboardingStep.SocialConnect, OnboardingStep.Guidelines];

    private static readonly OnboardingStep[] Creator =
        [OnboardingStep.Type, OnboardingStep.PersonalInfo, OnboardingStep.SocialConnect, OnboardingStep.Portfolio, OnboardingStep.Rates];

    /// <param name="kind">Null until somebody has said: then that is the only step known.</param>
    public static IReadOnlyList<OnboardingStep> Of(ProfileType? kind) => kind switch
    {
        ProfileType.Agency => Agency,
        ProfileType.Brand => Brand,
        ProfileType.Creator => Creator,
        _ => Unknown,
    };

    /// <summary>Without these nobody would know whose workspace it is; and a creator is nobody without an account.</summary>
    public static bool CanBeSkipped(this OnboardingStep step, ProfileType? kind) =>
        step is not (OnboardingStep.Type or OnboardingStep.CompanyInfo or OnboardingStep.BrandIdentity or OnboardingStep.PersonalInfo)
        && !(step == OnboardingStep.SocialConnect && kind == ProfileType.Creator);
}
