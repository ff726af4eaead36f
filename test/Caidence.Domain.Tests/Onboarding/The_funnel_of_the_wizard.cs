using Caidence.Tenants;
using Shouldly;
using Xunit;

namespace Caidence.Onboarding;

public sealed class The_funnel_of_the_wizard
{
    private static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

    private static readonly OnboardingRun[] Runs =
    [
        Run(Noon.AddMinutes(9), (OnboardingStep.Type, 1, false), (OnboardingStep.PersonalInfo, 3, false), (OnboardingStep.SocialConnect, 4, true), (OnboardingStep.Portfolio, 8, false), (OnboardingStep.Rates, 9, false)),
        Run(null, (OnboardingStep.Type, 2, false), (OnboardingStep.PersonalInfo, 90, false)),
        Run(null, (OnboardingStep.Type, 3, false)),
        new(ProfileType.Agency, Noon, null, []),
        new(null, Noon, null, []),
    ];

    [Fact]
    public void Counts_those_who_came_did_skipped_and_stayed()
    {
        var funnel = OnboardingFunnel.Of(ProfileType.Creator, Runs);

        (funnel.Started, funnel.Completed, funnel.Typical).ShouldBe((3, 1, TimeSpan.FromMinutes(9)));
        funnel.Steps.Select(step => (step.Step, step.Reached, step.Done, step.Skipped, step.Stayed)).ShouldBe(
        [
            (OnboardingStep.Type, 3, 3, 0, 0),
            (OnboardingStep.PersonalInfo, 3, 2, 0, 1),
            (OnboardingStep.SocialConnect, 2, 0, 1, 1),
            (OnboardingStep.Portfolio, 1, 1, 0, 0),
            (OnboardingStep.Rates, 1, 1, 0, 0),
        ]);
    }

    [Fact]
    public void Measures_each_step_from_the_end_of_the_one_before() =>
        OnboardingFunnel.Of(ProfileType.Creator, Runs).Steps.Select(step => step.Typical?.TotalMinutes).ShouldBe([2, 2, 1, 4, 1]);

    [Fact]
    public void Has_one_step_for_those_who_have_not_said_what_they_are()
    {
        var funnel = OnboardingFunnel.Of(null, Runs);

        (funnel.Started, funnel.Completed, funnel.Typical).ShouldBe((1, 0, null));
        funnel.Steps.Single().Stayed.ShouldBe(1);
    }

    private static OnboardingRun Run(DateTime? end, params (OnboardingStep Step, int Minute, bool IsSkipped)[] steps) =>
        new(ProfileType.Creator, Noon, end, [.. steps.Select(step => new OnboardingStepTime(step.Step, Noon.AddMinutes(step.Minute), step.IsSkipped))]);
}
