namespace Caidence.Onboarding;

/// <summary>How well the wizard leads people, for the platform: numbers of all workspaces, and nothing about any of them.</summary>
public interface IOnboardingAnalyticsAppService : IApplicationService
{
    /// <summary>A funnel for each kind of workspace, and one for those who have not said which.</summary>
    Task<OnboardingAnalyticsDto> GetAsync(GetOnboardingAnalyticsInput input);
}
