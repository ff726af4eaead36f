using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>One change of a page, as it appears inside a webhook body.</summary>
/// <param name="Field"><c>leadgen</c>, or any other the app subscribed to.</param>
public sealed record MetaChange(string PageId, string Field, JsonObject Value)
{
    public static MetaChange For(MetaLead lead)
    {
        var value = new JsonObject
        {
            ["leadgen_id"] = lead.Id,
            ["page_id"] = lead.PageId,
            ["form_id"] = lead.FormId,
            ["created_time"] = lead.CreatedTime.ToUnixTimeSeconds(),
        };
        if (!lead.IsOrganic)
        {
            value["ad_id"] = lead.Ad.AdId;
            value["adgroup_id"] = lead.Ad.AdId;
        }

        return new(lead.PageId, "leadgen", value);
    }

    /// <summary>What the dashboard's "Test" button sends: ids of nobody, often the same change twice.</summary>
    public static IReadOnlyList<MetaChange> DashboardTest(DateTimeOffset now)
    {
        var change = new MetaChange("0", "leadgen", new JsonObject
        {
            ["ad_id"] = "444444444",
            ["form_id"] = "444444444444",
            ["leadgen_id"] = "444444444444",
            ["created_time"] = now.ToUnixTimeSeconds(),
            ["page_id"] = "444444444444",
            ["adgroup_id"] = "44444444444",
        });
        return [change, change];
    }
}

public static class MetaNotification
{
    /// <summary>One body for any number of changes, an entry per page.</summary>
    public static byte[] Body(IEnumerable<MetaChange> changes, DateTimeOffset now) => MetaText.Bytes(new JsonObject
    {
        ["object"] = "page",
        ["entry"] = new JsonArray([.. changes.GroupBy(change => change.PageId).Select(page => Entry(page, now))]),
    });

    private static JsonObject Entry(IGrouping<string, MetaChange> page, DateTimeOffset now) => new()
    {
        ["id"] = page.Key,
        ["time"] = now.ToUnixTimeSeconds(),
        ["changes"] = new JsonArray([.. page.Select(Change)]),
    };

    private static JsonObject Change(MetaChange change) => new() { ["field"] = change.Field, ["value"] = change.Value.DeepClone() };
}
