using Caidence.Tenants;

namespace Caidence.Onboarding;

/// <summary>How far people have come, in all workspaces: for the platform, which learns nothing else about them.</summary>
public interface IOnboardingStatistics
{
    Task<IReadOnlyList<OnboardingRun>> GetRunsAsync(DateTime since, CancellationToken cancellationToken = default);
}

/// <summary>One person's way through the wizard.</summary>
/// <param name="Kind">Null until they have said.</param>
public sealed record OnboardingRun(ProfileType? Kind, DateTime StartedAt, DateTime? CompletedAt, IReadOnlyList<OnboardingStepTime> StepTimes);
