using Caidence.Profiles;

namespace Caidence.Onboarding;

public sealed class CompanyInfoWriter(IAgencyProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.CompanyInfo;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var company = (input.Agency?.Company).OrMissing("company");
        Check.NotNullOrWhiteSpace(company.Name, "name");
        var profile = await profiles.GetAsync();
        profile.Company = company;
        await profiles.UpdateAsync(profile);
    }
}

public sealed class BrandingWriter(IAgencyProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.Branding;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var profile = await profiles.GetAsync();
        profile.Branding = (input.Agency?.Branding).OrMissing("branding");
        await profiles.UpdateAsync(profile);
    }
}

public sealed class CreateBrandWriter(OnboardingBrand brand) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.CreateBrand;

    public Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input) => brand.WriteAsync(progress, input.Brand.OrMissing("brand"));
}
