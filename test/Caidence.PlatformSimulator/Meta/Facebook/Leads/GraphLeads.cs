using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Leads;

internal static class GraphLeads
{
    private static readonly string[] AdFields = ["ad_id", "ad_name", "adset_id", "adset_name", "campaign_id", "campaign_name"];

    private static readonly GraphNodeType Type = new(
        "Lead",
        ["id", "created_time", "form_id", "field_data", "custom_disclaimer_responses", "is_organic", "platform", .. AdFields],
        ["id", "created_time", "field_data"]);

    public static GraphNode Node(MetaLead lead, MetaPage page)
    {
        var values = new JsonObject
        {
            ["id"] = lead.Id,
            ["created_time"] = GraphTime.Text(lead.CreatedTime),
            ["form_id"] = lead.FormId,
            ["is_organic"] = lead.IsOrganic,
            ["platform"] = lead.Platform,
            ["field_data"] = new JsonArray([.. lead.Answers.Select(Field)]),
        };
        if (lead.Disclaimers.Count > 0)
        {
            values["custom_disclaimer_responses"] = new JsonArray([.. lead.Disclaimers.Select(Disclaimer)]);
        }

        if (!lead.IsOrganic && page.Allows("ads_management"))
        {
            AddAd(values, lead.Ad);
        }

        return new(Type, values);
    }

    private static JsonObject Field(MetaAnswer answer) => new()
    {
        ["name"] = answer.Name,
        ["values"] = new JsonArray([.. answer.Values.Select(value => (JsonNode)value)]),
    };

    private static JsonObject Disclaimer(MetaDisclaimerResponse response) => new()
    {
        ["checkbox_key"] = response.CheckboxKey,
        ["is_checked"] = response.IsChecked?.DeepClone(),
    };

    private static void AddAd(JsonObject values, MetaAd ad)
    {
        values["ad_id"] = ad.AdId;
        values["ad_name"] = ad.AdName;
        values["adset_id"] = ad.AdSetId;
        values["adset_name"] = ad.AdSetName;
        values["campaign_id"] = ad.CampaignId;
        values["campaign_name"] = ad.CampaignName;
    }
}
