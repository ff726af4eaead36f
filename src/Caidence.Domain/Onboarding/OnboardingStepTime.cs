namespace Caidence.Onboarding;

/// <param name="At">When the step was left, done or skipped.</param>
public sealed record OnboardingStepTime(OnboardingStep Step, DateTime At, bool IsSkipped);
