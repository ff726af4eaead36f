using System.Globalization;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Leads;

internal static class GraphForms
{
    private static readonly GraphNodeType Type = new(
        "LeadGenData",
        [
            "id", "name", "status", "locale", "questions", "legal_content", "leads_count", "organic_leads_count", "created_time", "page_id",
            "privacy_policy_url",
        ],
        ["id", "locale", "name", "status"]);

    public static GraphNode Node(MetaForm form, IEnumerable<MetaLead> leads)
    {
        var own = leads.Where(lead => lead.FormId == form.Id).ToList();
        var values = new JsonObject
        {
            ["id"] = form.Id,
            ["name"] = form.Name,
            ["status"] = form.Status,
            ["locale"] = form.Locale,
            ["page_id"] = form.PageId,
            ["created_time"] = GraphTime.Text(form.CreatedTime),
            ["leads_count"] = own.Count,
            ["organic_leads_count"] = own.Count(lead => lead.IsOrganic),
            ["privacy_policy_url"] = "https://example.com/privacy",
            ["questions"] = new JsonArray([.. form.Questions.Select(Question)]),
        };
        if (form.Disclaimer is { } disclaimer)
        {
            values["legal_content"] = Legal(form, disclaimer);
        }

        return new(Type, values);
    }

    private static JsonObject Question(MetaQuestion question, int index)
    {
        var json = new JsonObject
        {
            ["id"] = (index + 1).ToString(CultureInfo.InvariantCulture),
            ["key"] = question.Key,
            ["label"] = question.Label,
            ["type"] = question.Type,
        };
        if (question.Options is { } options)
        {
            json["options"] = new JsonArray([.. options.Select(Option)]);
        }

        return json;
    }

    private static JsonObject Option(MetaOption option) => new() { ["key"] = option.Key, ["value"] = option.Value };

    private static JsonObject Legal(MetaForm form, MetaDisclaimer disclaimer) => new()
    {
        ["id"] = $"{form.Id}9",
        ["custom_disclaimer"] = new JsonObject
        {
            ["title"] = disclaimer.Title,
            ["body"] = new JsonObject { ["text"] = disclaimer.Body },
            ["checkboxes"] = new JsonArray([.. disclaimer.Checkboxes.Select(Checkbox)]),
        },
    };

    private static JsonObject Checkbox(MetaCheckbox box) => new()
    {
        ["key"] = box.Key,
        ["text"] = box.Text,
        ["is_required"] = box.IsRequired,
        ["is_checked_by_default"] = box.IsCheckedByDefault,
    };
}
