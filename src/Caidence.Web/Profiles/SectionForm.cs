using Caidence.Onboarding;
using Microsoft.AspNetCore.Mvc.ModelBinding.Validation;

namespace Caidence.Web.Profiles;

/// <summary>One section as it is typed: in the wizard a step, in the settings a card. Lists have commas or lines between.</summary>
public abstract class SectionForm
{
    [ValidateNever]
    public abstract OnboardingStep Step { get; }

    public virtual LogoOwner LogoOwner => LogoOwner.Nobody;

    public abstract void Read(SectionSheet sheet);

    public abstract void Write(SectionSheet sheet);

    /// <summary>What is probably meant where nothing is written yet.</summary>
    public virtual void Suggest(string? workspace, string? person)
    {
    }

    public static SectionForm Of(OnboardingStep step) => step switch
    {
        OnboardingStep.Type => new TypeForm(),
        OnboardingStep.CompanyInfo => new CompanyForm(),
        OnboardingStep.Branding => new BrandingForm(),
        OnboardingStep.InviteTeam => new InviteForm(),
        OnboardingStep.CreateBrand => new CreateBrandForm(),
        OnboardingStep.BrandIdentity => new BrandIdentityForm(),
        OnboardingStep.TargetAudience => new AudienceForm(),
        OnboardingStep.Guidelines => new GuidelinesForm(),
        OnboardingStep.PersonalInfo => new PersonForm(),
        OnboardingStep.Portfolio => new PortfolioForm(),
        OnboardingStep.Rates => new RatesForm(),
        _ => new SocialForm(),
    };
}
