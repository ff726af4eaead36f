namespace Caidence.Onboarding;

public static class OnboardingConsts
{
    public const int MaxInvitations = 10;
    public const int MaxDraftFields = 120;
    public const int MaxDraftLetters = 40_000;
}
