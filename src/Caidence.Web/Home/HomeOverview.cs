using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Onboarding;
using Caidence.Web.Pages.Integrations;

namespace Caidence.Web.Home;

/// <summary>What a person of a workspace sees first. What they may not see is null.</summary>
public sealed record HomeOverview(LeadNumbers? Leads, IReadOnlyList<LeadSourceDto>? Sources, IReadOnlyList<FirstStep> Steps, OnboardingProgressDto? Onboarding)
{
    public IEnumerable<LeadSourceDto> Troubled => (Sources ?? []).Where(source => source.NeedsAttention());

    /// <summary>Nothing is left to do first, or the person does not want to be told.</summary>
    public bool IsSettledIn => Onboarding?.TourCompleted == true || Steps.All(step => step.IsDone);

    /// <summary>The person has signed up and seen nothing of the wizard yet.</summary>
    public bool IsNew => Onboarding is { IsOffered: true, ProfileType: not null, CreatedAt: null };
}

public sealed record LeadNumbers(long New, long Unassigned, long ThisWeek, long Total, IReadOnlyList<LeadDto> Recent, IReadOnlyList<LeadNextStepDto> Due);

/// <summary>One step of getting started; its texts are <c>Home:Step.{Name}</c>.</summary>
public sealed record FirstStep(string Name, string Icon, string Address, bool IsDone);
