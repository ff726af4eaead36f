using Caidence.Tenants;

namespace Caidence.Onboarding;

/// <summary>How far one person has come in the wizard of one workspace.</summary>
public sealed class OnboardingProgress : AuditedAggregateRoot<Guid>, IMultiTenant
{
    public OnboardingProgress(Guid id, Guid? tenantId, Guid userId, ProfileType? kind)
    {
        Id = id;
        TenantId = tenantId;
        UserId = userId;
        Kind = kind;
    }

    private OnboardingProgress()
    {
    }

    public Guid? TenantId { get; private set; }
    public Guid UserId { get; private set; }

    /// <summary>Whose steps are walked; null until somebody has said.</summary>
    public ProfileType? Kind { get; private set; }

    /// <summary>It is known whose workspace this is.</summary>
    public bool ProfileCompleted { get; private set; }
    public bool BrandCreated { get; private set; }

    /// <summary>At least one account.</summary>
    public bool SocialConnected { get; private set; }
    public bool TeamInvited { get; private set; }

    /// <summary>The person needs no list of first steps any more.</summary>
    public bool TourCompleted { get; private set; }

    /// <summary>The first one that is neither done nor skipped; the last one when there is none.</summary>
    public int CurrentStep { get; private set; } = 1;
    public IReadOnlyList<int> CompletedSteps { get; private set; } = [];
    public IReadOnlyList<int> SkippedSteps { get; private set; } = [];

    /// <summary>When each step was done or skipped for the first time, in that order.</summary>
    public IReadOnlyList<OnboardingStepTime> StepTimes { get; private set; } = [];

    /// <summary>The brand that the wizard made, so that going back changes it and makes no second one.</summary>
    public Guid? BrandId { get; private set; }
    public DateTime? CompletedAt { get; private set; }

    public IReadOnlyList<OnboardingStep> Path => OnboardingPath.Of(Kind);

    public OnboardingStepState StateOf(int number) =>
        CompletedSteps.Contains(number) ? OnboardingStepState.Done
        : SkippedSteps.Contains(number) ? OnboardingStepState.Skipped
        : OnboardingStepState.Open;

    /// <summary>Asks before anything is done for a step.</summary>
    /// <exception cref="BusinessException">Unknown, out of order, or all is over.</exception>
    public OnboardingStep Enter(int number)
    {
        RefuseWhenComplete();
        if (number < 1 || number > Path.Count)
        {
            throw new BusinessException(CaidenceErrorCodes.Onboarding.UnknownStep) { HttpStatusCode = 404 }.WithData("Step", number).WithData("Last", Path.Count);
        }

        return number <= CurrentStep ? Path[number - 1] : throw Refusal(CaidenceErrorCodes.Onboarding.OutOfOrder, CurrentStep);
    }

    /// <summary>Another kind begins anew: its steps are others.</summary>
    public void Choose(ProfileType kind)
    {
        RefuseWhenComplete();
        if (Kind != kind)
        {
            Kind = kind;
            (CompletedSteps, SkippedSteps, StepTimes) = ([], [], []);
            (ProfileCompleted, TeamInvited, CurrentStep) = (false, false, 1);
        }
    }

    public void CompleteStep(int number, DateTime now)
    {
        var step = Enter(number);
        if (step == OnboardingStep.SocialConnect && !SocialConnected)
        {
            throw Refusal(CaidenceErrorCodes.Onboarding.NothingConnected, number);
        }

        ProfileCompleted |= step is OnboardingStep.CompanyInfo or OnboardingStep.BrandIdentity or OnboardingStep.PersonalInfo;
        TeamInvited |= step == OnboardingStep.InviteTeam;
        CompletedSteps = With(CompletedSteps, number);
        SkippedSteps = [.. SkippedSteps.Where(skipped => skipped != number)];
        Note(step, now, isSkipped: false);
        GoOn();
    }

    /// <summary>What has been done stays done.</summary>
    public void SkipStep(int number, DateTime now)
    {
        if (!Enter(number).CanBeSkipped(Kind))
        {
            throw Refusal(CaidenceErrorCodes.Onboarding.CannotSkip, number);
        }

        if (StateOf(number) == OnboardingStepState.Open)
        {
            SkippedSteps = With(SkippedSteps, number);
            Note(Path[number - 1], now, isSkipped: true);
            GoOn();
        }
    }

    public void RememberBrand(Guid brandId) => (BrandId, BrandCreated) = (brandId, true);

    /// <summary>A second time changes nothing.</summary>
    public void Complete(DateTime now)
    {
        if (Kind is null || StateOf(CurrentStep) == OnboardingStepState.Open)
        {
            throw Refusal(CaidenceErrorCodes.Onboarding.NotFinished, CurrentStep);
        }

        CompletedAt ??= now;
    }

    public void RememberConnection() => SocialConnected = true;

    public void CompleteTour() => TourCompleted = true;

    private void Note(OnboardingStep step, DateTime now, bool isSkipped) =>
        StepTimes = StepTimes.Any(time => time.Step == step) ? StepTimes : [.. StepTimes, new(step, now, isSkipped)];

    private void GoOn() =>
        CurrentStep = Enumerable.Range(1, Path.Count).FirstOrDefault(number => StateOf(number) == OnboardingStepState.Open, Path.Count);

    private void RefuseWhenComplete()
    {
        if (CompletedAt is not null)
        {
            throw Refusal(CaidenceErrorCodes.Onboarding.AlreadyComplete, CurrentStep);
        }
    }

    private static IReadOnlyList<int> With(IReadOnlyList<int> numbers, int number) => [.. numbers.Append(number).Distinct().Order()];

    private static BusinessException Refusal(string code, int step) => new BusinessException(code) { HttpStatusCode = 409 }.WithData("Step", step);
}
