using Caidence.Core;
using Caidence.Tenants;
using Shouldly;
using Xunit;

namespace Caidence.Onboarding;

public sealed class The_way_through_the_wizard
{
    private static readonly DateTime Noon = new(2026, 11, 26, 12, 0, 0, DateTimeKind.Utc);

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
        progress.CompleteStep(1, Noon);
        progress.CompleteStep(2, Noon);
        (progress.CurrentStep, progress.ProfileCompleted).ShouldBe((3, true));
        foreach (var number in (int[])[3, 4, 5, 6])
        {
            progress.SkipStep(number, Noon);
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
        CodeOf(() => Begin(ProfileType.Agency).CompleteStep(number, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.UnknownStep);
        CodeOf(() => Begin(ProfileType.Agency).SkipStep(number, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.UnknownStep);
    }

    [Fact]
    public void Leaves_out_none_without_saying_so()
    {
        var progress = Begin(ProfileType.Agency);
        progress.CompleteStep(1, Noon);

        var refusal = Should.Throw<BusinessException>(() => progress.CompleteStep(3, Noon));

        (refusal.Code, refusal.Data["Step"]).ShouldBe((CaidenceErrorCodes.Onboarding.OutOfOrder, 2));
        CodeOf(() => progress.SkipStep(4, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.OutOfOrder);
    }

    [Theory]
    [InlineData(ProfileType.Agency)]
    [InlineData(ProfileType.Brand)]
    [InlineData(ProfileType.Creator)]
    public void Cannot_skip_who_somebody_is(ProfileType kind)
    {
        var progress = Begin(kind);
        CodeOf(() => progress.SkipStep(1, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.CannotSkip);
        progress.CompleteStep(1, Noon);
        CodeOf(() => progress.SkipStep(2, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.CannotSkip);
    }

    [Fact]
    public void Cannot_claim_that_an_account_is_connected()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1, Noon);
        progress.CompleteStep(2, Noon);
        progress.SkipStep(3, Noon);

        CodeOf(() => progress.CompleteStep(4, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.NothingConnected);
        progress.SkipStep(4, Noon);
        progress.CurrentStep.ShouldBe(5);
    }

    [Fact]
    public void Keeps_a_creator_until_one_account_is_connected()
    {
        var progress = Begin(ProfileType.Creator);
        progress.CompleteStep(1, Noon);
        progress.CompleteStep(2, Noon);

        CodeOf(() => progress.SkipStep(3, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.CannotSkip);
        CodeOf(() => progress.CompleteStep(3, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.NothingConnected);
        progress.RememberConnection();
        progress.CompleteStep(3, Noon);
        progress.CurrentStep.ShouldBe(4);
    }

    [Fact]
    public void Does_not_end_too_early()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1, Noon);

        CodeOf(() => progress.Complete(Now)).ShouldBe(CaidenceErrorCodes.Onboarding.NotFinished);
        CodeOf(() => Begin(null).Complete(Now)).ShouldBe(CaidenceErrorCodes.Onboarding.NotFinished);
    }

    [Fact]
    public void Is_over_once_it_is_complete()
    {
        var progress = Finished();

        CodeOf(() => progress.CompleteStep(2, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
        CodeOf(() => progress.SkipStep(5, Noon)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
        CodeOf(() => progress.Choose(ProfileType.Agency)).ShouldBe(CaidenceErrorCodes.Onboarding.AlreadyComplete);
    }

    [Fact]
    public void Goes_back_without_losing_what_is_done()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1, Noon);
        progress.CompleteStep(2, Noon);
        progress.SkipStep(3, Noon);
        progress.SkipStep(4, Noon);

        progress.CompleteStep(3, Noon);
        progress.CompleteStep(2, Noon);
        progress.SkipStep(3, Noon);

        progress.SkippedSteps.ShouldBe([4]);
        (progress.CurrentStep, progress.StateOf(3)).ShouldBe((5, OnboardingStepState.Done));
    }

    [Fact]
    public void Begins_anew_with_another_kind_and_keeps_the_brand()
    {
        var progress = Begin(ProfileType.Brand);
        progress.CompleteStep(1, Noon);
        progress.RememberBrand(Guid.CreateVersion7());
        progress.CompleteStep(2, Noon);

        progress.Choose(ProfileType.Creator);

        (progress.CurrentStep, progress.ProfileCompleted, progress.BrandCreated).ShouldBe((1, false, true));
        progress.CompleteStep(1, Noon);
        progress.CurrentStep.ShouldBe(2);
    }

    private static OnboardingProgress Begin(ProfileType? kind) => new(Guid.CreateVersion7(), Guid.CreateVersion7(), Guid.CreateVersion7(), kind);

    private static OnboardingProgress Finished()
    {
        var progress = Begin(ProfileType.Creator);
        progress.CompleteStep(1, Noon);
        progress.CompleteStep(2, Noon);
        progress.RememberConnection();
        progress.CompleteStep(3, Noon);
        progress.SkipStep(4, Noon);
        progress.SkipStep(5, Noon);

        progress.Complete(Now);
        return progress;
    }

    private static string CodeOf(Action action) => Should.Throw<BusinessException>(action).Code;
}
