using System.Text.Json;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.Meta.Facebook.Leads;

/// <summary>The <c>filtering</c> parameter of a form's leads; only <c>time_created</c> is known.</summary>
internal sealed record GraphLeadFilter(string Field, string Operator, long Value)
{
    public static bool TryParse(string? text, out IReadOnlyList<GraphLeadFilter> filters)
    {
        filters = [];
        if (string.IsNullOrEmpty(text))
        {
            return true;
        }

        try
        {
            filters = JsonSerializer.Deserialize<GraphLeadFilter[]>(text, JsonSerializerOptions.Web) ?? [];
            return filters.All(filter => filter is
            {
                Field: "time_created",
                Operator: "GREATER_THAN" or "GREATER_THAN_OR_EQUAL" or "LESS_THAN" or "LESS_THAN_OR_EQUAL",
            });
        }
        catch (JsonException)
        {
            return false;
        }
    }

    public bool Matches(MetaLead lead)
    {
        var created = lead.CreatedTime.ToUnixTimeSeconds();
        return Operator switch
        {
            "GREATER_THAN" => created > Value,
            "GREATER_THAN_OR_EQUAL" => created >= Value,
            "LESS_THAN" => created < Value,
            _ => created <= Value,
        };
    }
}
