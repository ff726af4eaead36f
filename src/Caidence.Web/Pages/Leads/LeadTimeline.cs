using Caidence.Leads;
using Caidence.Leads.Notes;
using Caidence.Localization;
using Microsoft.AspNetCore.Html;
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
            LeadActivityType.Updated when activity.Metadata.GetValueOrDefault("file") is { } file => localizer["LeadActivity:Updated.Import", file],
            LeadActivityType.Consent => localizer[
                activity.Metadata.GetValueOrDefault("given") == "true" ? "LeadActivity:Consent.Given" : "LeadActivity:Consent.Refused", who, activity.Metadata.GetValueOrDefault("purpose", "")],
            LeadActivityType.NextStep => localizer[$"LeadActivity:NextStep.{activity.Metadata.GetValueOrDefault("what", "set")}", who],
            LeadActivityType.Call or LeadActivityType.Email when activity.Direction == ContactDirection.Incoming => localizer[$"LeadActivity:{activity.ActivityType}.Incoming", who],
            _ => localizer[$"LeadActivity:{activity.ActivityType}", who],
        };
    }

    /// <summary>What came of a call, and how long it took.</summary>
    public string Facts(LeadActivityDto activity) => string.Join(" · ", new[]
    {
        activity.Outcome is { } outcome ? localizer[$"Enum:ContactOutcome.{outcome}"].Value : null,
        activity.DurationMinutes is { } minutes ? localizer["Leads:DurationOf", minutes].Value : null,
    }.OfType<string>());

    /// <summary>A person's own words, with the people they name as they are called today.</summary>
    public IHtmlContent Quote(LeadActivityDto activity)
    {
        var names = activity.Mentions.ToDictionary(member => member.Id, member => member.Name);
        var quote = new HtmlContentBuilder();
        foreach (var (text, named) in MentionText.Split(activity.Description ?? ""))
        {
            _ = named is { } id
                ? quote.AppendHtml("<span class=\"mention\">@").Append(names.GetValueOrDefault(id, "?")).AppendHtml("</span>")
                : quote.Append(text);
        }

        return quote;
    }

    private string Assigned(LeadActivityDto activity, string who) =>
        activity.Metadata.GetValueOrDefault("member") is { Length: > 0 } owner
            ? localizer["LeadActivity:Assignment", who, owner]
            : localizer["LeadActivity:Assignment.Nobody", who];

    private string Came(LeadActivityDto activity, string who) =>
        activity.Metadata.GetValueOrDefault("source") is { Length: > 0 } source ? localizer[$"LeadActivity:{activity.ActivityType}", source]
        : activity.Metadata.GetValueOrDefault("file") is { } file ? localizer["LeadActivity:Captured.Import", file]
        : localizer["LeadActivity:Captured.ByHand", who];

    private string StatusOf(LeadActivityDto activity, string key) =>
        WireWords.TryParse<LeadStatus>(activity.Metadata.GetValueOrDefault(key), out var status)
            ? localizer[$"Enum:LeadStatus.{status}"]
            : "–";
}
