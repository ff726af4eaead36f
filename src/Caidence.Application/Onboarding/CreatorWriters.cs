using Caidence.Profiles;

namespace Caidence.Onboarding;

public sealed class PersonalInfoWriter(ICreatorProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.PersonalInfo;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var person = (input.Creator?.Person).OrMissing("person");
        Check.NotNullOrWhiteSpace(person.DisplayName, "displayName");
        var profile = await profiles.GetAsync();
        profile.Person = person;
        await profiles.UpdateAsync(profile);
    }
}

public sealed class PortfolioWriter(ICreatorProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.Portfolio;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var profile = await profiles.GetAsync();
        profile.Portfolio = (input.Creator?.Portfolio).OrMissing("portfolio");
        await profiles.UpdateAsync(profile);
    }
}

public sealed class RatesWriter(ICreatorProfilesAppService profiles) : IOnboardingStepWriter, ITransientDependency
{
    public OnboardingStep Step => OnboardingStep.Rates;

    public async Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input)
    {
        var given = input.Creator.OrMissing("creator");
        var profile = await profiles.GetAsync();
        (profile.RateCard, profile.Availability, profile.AudienceMetrics) = (given.RateCard.OrMissing("rateCard"), given.Availability, given.AudienceMetrics);
        await profiles.UpdateAsync(profile);
    }
}
