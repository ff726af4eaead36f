namespace Caidence.Onboarding;

/// <summary>What has become of a step.</summary>
[WireWords]
public enum OnboardingStepState
{
    Open,
    Done,
    Skipped,
}
