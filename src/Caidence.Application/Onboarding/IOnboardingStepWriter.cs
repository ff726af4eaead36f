namespace Caidence.Onboarding;

/// <summary>Writes what a step asked for to where it belongs.</summary>
public interface IOnboardingStepWriter
{
    OnboardingStep Step { get; }

    /// <exception cref="AbpValidationException">Names the part or the field that is missing or wrong.</exception>
    Task WriteAsync(OnboardingProgress progress, OnboardingStepInput input);
}
