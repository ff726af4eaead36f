using System.Text.Json.Nodes;

namespace Caidence.Web.Leads;

public static class LeadSearches
{
    /// <summary>The lead with this address, as soon as it is there.</summary>
    public static async Task<JsonObject> LeadAsync(this HttpClient member, string email)
    {
        var found = await Eventually.GetAsync(() => member.LeadsAsync(email), leads => leads.Count > 0, $"the lead {email} is there");
        return await member.GetJsonAsync($"/api/v1/leads/{found[0]!["id"]}");
    }

    /// <summary>Who is found by this filter now; everybody without.</summary>
    public static async Task<JsonArray> LeadsAsync(this HttpClient member, string? filter = null) =>
        (await member.GetJsonAsync($"/api/v1/leads?maxResultCount=1000&filter={Uri.EscapeDataString(filter ?? "")}"))["items"]!.AsArray();

    public static async Task<JsonNode> ReceiptAsync(this HttpClient member, JsonObject lead) =>
        (await member.GetJsonAsync($"/api/v1/leads/{lead["id"]}/receipts"))["items"]!.AsArray().Single()!;
}
