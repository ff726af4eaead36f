namespace Caidence.Onboarding;

/// <summary>The caller's own way through the wizard of the workspace. Reached at <c>/api/v1/onboarding</c>.</summary>
public interface IOnboardingAppService : IApplicationService
{
    Task<OnboardingProgressDto> GetProgressAsync();

    /// <summary>Writes what the step asked for to the profile or the brand. Steps that are done can be done again.</summary>
    Task<OnboardingProgressDto> CompleteStepAsync(int stepNumber, OnboardingStepInput input);

    Task<OnboardingProgressDto> SkipStepAsync(int stepNumber);

    /// <summary>Every step is done or skipped.</summary>
    Task<OnboardingProgressDto> CompleteAsync();

    /// <summary>The person has seen the wizard and goes on another time.</summary>
    Task<OnboardingProgressDto> PostponeAsync();

    /// <summary>The person needs no list of first steps any more.</summary>
    Task<OnboardingProgressDto> CompleteTourAsync();

    /// <summary>What was typed and not sent; empty if there is nothing.</summary>
    Task<OnboardingDraftDto> GetDraftAsync(int stepNumber);

    Task<OnboardingDraftDto> SaveDraftAsync(int stepNumber, OnboardingDraftDto input);
}
