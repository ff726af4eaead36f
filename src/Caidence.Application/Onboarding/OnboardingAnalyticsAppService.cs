using Caidence.Tenants;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Caidence.Onboarding;

[Authorize(TenantManagementPermissions.Tenants.Default)]
[ControllerName("OnboardingAnalytics")]
[Route("api/v1/onboarding/analytics")]
public sealed class OnboardingAnalyticsAppService(IOnboardingStatistics statistics) : CaidenceAppService, IOnboardingAnalyticsAppService
{
    private static readonly ProfileType?[] Kinds = [ProfileType.Agency, ProfileType.Brand, ProfileType.Creator, null];

    [HttpGet]
    public async Task<OnboardingAnalyticsDto> GetAsync(GetOnboardingAnalyticsInput input)
    {
        var runs = await statistics.GetRunsAsync(Clock.Now.AddDays(-input.Days));
        return new() { Funnels = [.. Kinds.Select(kind => ToDto(OnboardingFunnel.Of(kind, runs)))] };
    }

    private static OnboardingFunnelDto ToDto(OnboardingFunnel funnel) => new()
    {
        Kind = funnel.Kind,
        Started = funnel.Started,
        Completed = funnel.Completed,
        TypicalSeconds = funnel.Typical?.TotalSeconds,
        Steps = [.. funnel.Steps.Select(step => new OnboardingFunnelStepDto
        {
            Step = step.Step, Reached = step.Reached, Done = step.Done, Skipped = step.Skipped, Stayed = step.Stayed, TypicalSeconds = step.Typical?.TotalSeconds,
        })],
    };
}
