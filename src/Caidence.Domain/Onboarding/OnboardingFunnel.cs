using Caidence.Tenants;

namespace Caidence.Onboarding;

/// <summary>Where people of one kind of workspace go on, and where they stay.</summary>
/// <param name="Typical">From the start to the end: the median of those who came there.</param>
public sealed record OnboardingFunnel(ProfileType? Kind, int Started, int Completed, TimeSpan? Typical, IReadOnlyList<OnboardingFunnelStep> Steps)
{
    public static OnboardingFunnel Of(ProfileType? kind, IEnumerable<OnboardingRun> all)
    {
        var runs = all.Where(run => run.Kind == kind).ToList();
        var ends = runs.Where(run => run.CompletedAt is not null).Select(run => run.CompletedAt!.Value - run.StartedAt).ToList();
        return new(kind, runs.Count, ends.Count, Median(ends), [.. OnboardingPath.Of(kind).Select((step, index) => StepOf(step, index, runs))]);
    }

    private static OnboardingFunnelStep StepOf(OnboardingStep step, int index, List<OnboardingRun> runs)
    {
        // Steps come in order: whoever has left so many has come to the next.
        var reached = runs.Where(run => run.StepTimes.Count >= index).ToList();
        var left = reached.Select(run => (Run: run, Place: PlaceOf(step, run))).Where(each => each.Place >= 0).ToList();
        var skipped = left.Count(each => each.Run.StepTimes[each.Place].IsSkipped);
        return new(step, reached.Count, left.Count - skipped, skipped, Median([.. left.Select(each => TimeOf(each.Run, each.Place))]));
    }

    private static int PlaceOf(OnboardingStep step, OnboardingRun run) =>
        run.StepTimes.Select((time, place) => (time.Step, Place: place)).Where(each => each.Step == step).Select(each => each.Place).DefaultIfEmpty(-1).First();

    // Whoever has said at signing up what they are has done the first step before it is shown.
    private static TimeSpan TimeOf(OnboardingRun run, int place)
    {
        var time = run.StepTimes[place].At - (place == 0 ? run.StartedAt : run.StepTimes[place - 1].At);
        return time < TimeSpan.Zero ? TimeSpan.Zero : time;
    }

    // Not the mean: somebody who sleeps over a step would be all of it.
    private static TimeSpan? Median(List<TimeSpan> spans) => spans.Count == 0 ? null : spans.Order().ElementAt((spans.Count - 1) / 2);
}

/// <param name="Reached">How many saw it.</param>
/// <param name="Typical">How long it took: the median of those who went on.</param>
public sealed record OnboardingFunnelStep(OnboardingStep Step, int Reached, int Done, int Skipped, TimeSpan? Typical)
{
    /// <summary>How many stayed there: gone for good, or not back yet.</summary>
    public int Stayed => Reached - Done - Skipped;
}
