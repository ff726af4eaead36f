namespace Caidence.Onboarding;

internal static class OnboardingMapper
{
    public static OnboardingProgressDto ToDto(this OnboardingProgress progress, bool isOffered) => new()
    {
        ProfileCompleted = progress.ProfileCompleted,
        BrandCreated = progress.BrandCreated,
        SocialConnected = progress.SocialConnected,
        TeamInvited = progress.TeamInvited,
        TourCompleted = progress.TourCompleted,
        CurrentStep = progress.CurrentStep,
        SkippedSteps = progress.SkippedSteps,
        CompletedAt = progress.CompletedAt,
        CreatedAt = progress.CreationTime == default ? null : progress.CreationTime,
        UpdatedAt = progress.LastModificationTime,
        ProfileType = progress.Kind,
        Steps = [.. progress.Path.Select((step, index) => new OnboardingStepDto(index + 1, step, progress.StateOf(index + 1), step.CanBeSkipped(progress.Kind)))],
        BrandId = progress.BrandId,
        IsOffered = isOffered,
    };

    public static OnboardingDraftDto ToDto(this OnboardingDraft draft) => new() { Fields = new(draft.Fields), SavedAt = draft.SavedAt };
}
