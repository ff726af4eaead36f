using System.ComponentModel.DataAnnotations;
using Caidence.Tenants;

namespace Caidence.Onboarding;

public sealed class GetOnboardingAnalyticsInput
{
    public const int MaxDays = 365;

    /// <summary>Of those who began in so many days before now.</summary>
    [Range(1, MaxDays)]
    public int Days { get; set; } = 30;
}

public sealed class OnboardingAnalyticsDto
{
    public IReadOnlyList<OnboardingFunnelDto> Funnels { get; set; } = [];
}

public sealed class OnboardingFunnelDto
{
    /// <summary>Null for those who have not said.</summary>
    public ProfileType? Kind { get; set; }
    public int Started { get; set; }
    public int Completed { get; set; }

    /// <summary>Median from the start to the end, of those who came there.</summary>
    public double? TypicalSeconds { get; set; }
    public IReadOnlyList<OnboardingFunnelStepDto> Steps { get; set; } = [];
}

public sealed class OnboardingFunnelStepDto
{
    public OnboardingStep Step { get; set; }
    public int Reached { get; set; }
    public int Done { get; set; }
    public int Skipped { get; set; }

    /// <summary>Gone for good, or not back yet.</summary>
    public int Stayed { get; set; }

    /// <summary>Median, of those who went on.</summary>
    public double? TypicalSeconds { get; set; }
}
