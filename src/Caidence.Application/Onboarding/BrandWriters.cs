using Caidence.Profiles;

namespace Caidence.Onboarding;

public sealed class BrandIdentityWriter(OnboardingBrand brand, IBrandProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.BrandIdentity;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        await brand.WriteAsync(progress, input.Brand.OrMissing("brand"));
        var profile = await profiles.GetAsync();
        profile.Story = (input.BrandProfile?.Story ?? profile.Story ?? new()) with { BrandId = progress.BrandId };
        await profiles.UpdateAsync(profile);
    }
}

public sealed class TargetAudienceWriter(IBrandProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.TargetAudience;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var given = input.BrandProfile.OrMissing("brandProfile");
        var profile = await profiles.GetAsync();
        profile.Audience = given.Audience.OrMissing("audience");
        profile.Competitors = given.Competitors;
        await profiles.UpdateAsync(profile);
    }
}

public sealed class GuidelinesWriter(IBrandProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.Guidelines;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var given = input.BrandProfile.OrMissing("brandProfile");
        var profile = await profiles.GetAsync();
        (profile.Guidelines, profile.Voice, profile.ContentPillars) = (given.Guidelines.OrMissing("guidelines"), given.Voice, given.ContentPillars);
        await profiles.UpdateAsync(profile);
    }
}
