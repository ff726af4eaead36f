using Caidence.Leads;
using Caidence.Localization;
using Microsoft.Extensions.Localization;

namespace Caidence.Web.Pages.Leads;

/// <summary>Says what happened to a lead: who, what, and what they wrote.</summary>
public sealed class LeadTimeline(IStringLocalizer<CaidenceResource> localizer) : ITransientDependency
{
    public string Sentence(LeadActivityDto activity)
    {
        var who = activity.UserName ?? localizer["LeadActivity:Product"].Value;
        return activity.ActivityType switch
        {
            LeadActivityType.StatusChange => localizer["LeadActivity:StatusChange", who, StatusOf(activity, "from"), StatusOf(activity, "to")],
            LeadActivityType.Assignment => Assigned(activity, who),
            LeadActivityType.Captured or LeadActivityType.Submission => Came(activity, who),
            _ => localizer[$"LeadActivity:{activity.ActivityType}", who],
        };
    }

    /// <summary>A person's own words; null where the sentence says all.</summary>
    public string? Quote(LeadActivityDto activity) => string.IsNullOrWhiteSpace(activity.Description) ? null : activity.Description;

    private string Assigned(LeadActivityDto activity, string who) =>
        activity.Metadata.GetValueOrDefault("member") is { Length: > 0 } owner
            ? localizer["LeadActivity:Assignment", who, owner]
            : localizer["LeadActivity:Assignment.Nobody", who];

    private string Came(LeadActivityDto activity, string who) =>
        activity.Metadata.GetValueOrDefault("source") is { Length: > 0 } source
            ? localizer[$"LeadActivity:{activity.ActivityType}", source]
            : localizer["LeadActivity:Captured.ByHand", who];

    private string StatusOf(LeadActivityDto activity, string key) =>
        WireWords.TryParse<LeadStatus>(activity.Metadata.GetValueOrDefault(key), out var status)
            ? localizer[$"Enum:LeadStatus.{status}"]
            : "–";
}
