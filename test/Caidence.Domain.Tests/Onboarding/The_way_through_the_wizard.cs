using Caidence.Core;
using Caidence.Tenants;
using Shouldly;
using Xunit;

namespace Caidence.Onboarding;

public sealed class The_way_through_the_wizard
{
    private static readonly DateTime Now = new(2026, 11, 26, 9, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(ProfileType.Agency, "Type CompanyInfo Branding SocialConnect InviteTeam CreateBrand")]
    [InlineData(ProfileType.Brand, "Type BrandIdentity TargetAudience SocialConnect Guidelines")]
    [InlineData(ProfileType.Creator, "Type PersonalInfo SocialConnect Portfolio Rates")]
    [InlineData(null, "Type")]
    public void Has_the_steps_of_the_kind(ProfileType? kind, string steps) => string.Join(' ', Begin(kind).Path).ShouldBe(steps);

    [Fact]
    public void Goes_on_with_each_step_and_ends_at_the_last()
    {
        var progress = Begin(ProfileType.Agency);
        progress.CompleteStep(1);
        progress.CompleteStep(2);
        (progress.CurrentStep, progress.ProfileCompleted).ShouldBe((3, true));
        foreach (var number in (int[])[3, 4, 5, 6])
        {
            progress.SkipStep(number);
        }

        progress.CurrentStep.ShouldBe(6);
        progress.SkippedSteps.ShouldBe([3, 4, 5, 6]);
        progress.Complete(Now);
        progress.Complete(Now.AddDays(1));
        progress.CompletedAt.ShouldBe(Now);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-1)]
    public void Knows_no_other_steps(int number)
    {
        CodeOf(() => Begin(ProfileType.Agency).CompleteStep(number)).ShouldBe(CaidenceErrorCodes.Onboarding.UnknownStep);
        CodeOf(() => Begin(ProfileType.Agency).SkipStep(number)).ShouldBe(CaidenceErrorCodes.Onboarding.UnknownStep);
    }

    [Fact]
    public void Leaves_out_none_without_saying_so()
    {
        var progress = Begin(ProfileType.Agency);
        progress.CompleteStep(1);

        var refusal = Should.Throw<BusinessException>(() => progress.CompleteStep(3));

        (refusal.Code, refusal.Data["Step"]).ShouldBe((CaidenceErrorCodes.Onboarding.OutOfOrder, 2));
        CodeOf(() => progress.SkipStep(4)).ShouldBe(CaidenceErrorCodes.Onboarding.OutOfOrder);
    }

    [Theory]
    [InlineData(ProfileType.Agency)]
    [InlineData(ProfileType.Brand)]
    [InlineData(ProfileType.Creator)]
    public void Cannot_skip_who_somebody_is(ProfileType kind)
    {
        var progress = Begin(kind);
        CodeOf(() => progress.SkipStep(1)).ShouldBe(CaidenceErrorCodes.Onboarding.CannotSkip);
        progress.CompleteStep(1);
        CodeOf(() => progress.SkipStep(2)).ShouldBe(CaidenceErrorCodes.Onboarding.CannotSkip);
    }

    [Fact]
    public void Cannot_claim_that_an_account_is_connected()
    {
        var progress = Begin(ProfileType.Creator);
        progress.CompleteStep(1);
        progress.CompleteStep(2);

        CodeOf(() => progress.CompleteStep(3)).ShouldBe(CaidenceErrorCodes.Onboarding.NothingConnected);
        progress.SkipStep(3);
        progress.CurrentStep.ShouldBe(4);
    }

    [Fact]
    public void Does_not_end_too_early()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1);

        CodeOf(() => progress.Complete(Now)).ShouldBe(CaidenceErrorCodes.Onboarding.NotFinished);
        CodeOf(() => Begin(null).Complete(Now)).ShouldBe(CaidenceErrorCodes.Onboarding.NotFinished);
    }

    [Fact]
    public void Is_over_once_it_is_complete()
    {
        var progress = Finished();

        CodeOf(() => progress.CompleteStep(2)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
        CodeOf(() => progress.SkipStep(5)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
        CodeOf(() => progress.Choose(ProfileType.Agency)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
    }

    [Fact]
    public void Goes_back_without_losing_what_is_done()
    {
        var progress = Begin(ProfileType.Creator);
        progress.CompleteStep(1);
        progress.CompleteStep(2);
        progress.SkipStep(3);
        progress.SkipStep(4);

        progress.CompleteStep(4);
        progress.CompleteStep(2);
        progress.SkipStep(4);

        progress.SkippedSteps.ShouldBe([3]);
        (progress.CurrentStep, progress.StateOf(4)).ShouldBe((5, OnboardingStepState.Done));
    }

    [Fact]
    public void Begins_anew_with_another_kind_and_keeps_the_brand()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1);
        progress.RememberBrand(Guid.CreateVersion7());
        progress.CompleteStep(2);

        progress.Choose(ProfileType.Creator);

        (progress.CurrentStep, progress.ProfileCompleted, progress.BrandCreated).ShouldBe((1, false, true));
        progress.CompleteStep(1);
        progress.CurrentStep.ShouldBe(2);
    }

    private static OnboardingProgress Begin(ProfileType? kind) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), kind);

    private static OnboardingProgress Finished()
    {
        var progress = Begin(ProfileType.Creator);
        progress.CompleteStep(1);
        progress.CompleteStep(2);
        foreach (var number in (int[])[3, 4, 5])
        {
            progress.SkipStep(number);
        }

        progress.Complete(Now);
        return progress;
    }

    private static string CodeOf(Action action) => Should.Throw<BusinessException>(action).Code;
}
