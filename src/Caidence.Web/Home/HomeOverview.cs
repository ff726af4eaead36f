using Caidence.Leads;
using Caidence.Leads.NextSteps;
using Caidence.Leads.Sources;
using Caidence.Web.Pages.Integrations;

namespace Caidence.Web.Home;

/// <summary>What a person of a workspace sees first. What they may not see is null.</summary>
public sealed record HomeOverview(LeadNumbers? Leads, IReadOnlyList<LeadSourceDto>? Sources, IReadOnlyList<FirstStep> Steps)
{
    public IEnumerable<LeadSourceDto> Troubled => (Sources ?? []).Where(source => source.NeedsAttention());

    public bool IsSettledIn => Steps.All(step => step.IsDone);
}

public sealed record LeadNumbers(long New, long Unassigned, long ThisWeek, long Total, IReadOnlyList<LeadDto> Recent, IReadOnlyList<LeadNextStepDto> Due);

/// <summary>One step of getting started; its texts are <c>Home:Step.{Name}</c>.</summary>
public sealed record FirstStep(string Name, string Icon, string Address, bool IsDone);
