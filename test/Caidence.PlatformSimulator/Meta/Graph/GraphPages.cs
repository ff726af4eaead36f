using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Pages as nodes: with the fields that the caller's scopes open, and a token for who has a role.</summary>
internal sealed class GraphPages(MetaAccounts accounts, MetaTokens tokens)
{
    private static readonly string[] NeedEngagement = ["followers_count", "fan_count", "link", "about"];

    private static readonly GraphNodeType Type = new(
        "Page",
        [
            "id", "name", "username", "access_token", "category", "tasks", "picture", "instagram_business_account", "followers_count", "fan_count",
            "link", "about", "has_lead_access", "leadgen_tos_accepted", "has_whatsapp_number",
        ],
        ["id", "name"]);

    /// <param name="isOwnList">Only <c>/me/accounts</c> tells tasks.</param>
    public GraphNode Node(MetaPage page, GraphCaller caller, HttpRequest request, bool isOwnList = false)
    {
        var values = new JsonObject
        {
            ["id"] = page.Id,
            ["name"] = page.Name,
            ["category"] = page.Category,
            ["picture"] = new JsonObject { ["data"] = new JsonObject { ["url"] = Avatars.Of(request, Avatars.SeedOf(page.Name)), ["is_silhouette"] = false } },
            ["followers_count"] = page.Followers,
            ["fan_count"] = page.Followers - (page.Followers / 20),
            ["link"] = $"https://www.facebook.com/{page.Username ?? page.Id}",
            ["has_lead_access"] = new JsonObject { ["can_access_lead"] = page.LeadsAccess, ["app_has_leads_permission"] = page.LeadsAccess },
            ["leadgen_tos_accepted"] = true,
            ["has_whatsapp_number"] = false,
        };
        if (page.Username is { } username)
        {
            values["username"] = username;
        }

        if (caller.Allows("instagram_basic") && accounts.FindInstagram(page.InstagramId) is { IsProfessional: true } instagram)
        {
            values["instagram_business_account"] = GraphInstagram.Values(instagram, request);
        }

        AddRole(values, page, caller, isOwnList, GraphFields.Parse(request.Query["fields"])?.Names.ContainsKey("access_token") == true);
        return new(Type, values);
    }

    /// <summary>What a scope is missing for.</summary>
    public static GraphError? RefusalOf(string? fields, GraphCaller caller)
    {
        var names = GraphFields.Parse(fields)?.Names.Keys ?? [];
        return names.Any(NeedEngagement.Contains) ? caller.MissingOf("pages_read_engagement")
            : names.Contains("instagram_business_account") ? caller.MissingOf("instagram_basic")
            : null;
    }

    private void AddRole(JsonObject values, MetaPage page, GraphCaller caller, bool isOwnList, bool isTokenAsked)
    {
        if (isOwnList)
        {
            values["tasks"] = new JsonArray([.. page.TasksOf(caller.Email ?? "").Select(task => (JsonNode)task)]);
        }

        if (isTokenAsked && page.Roles.ContainsKey(caller.Email ?? ""))
        {
            values["access_token"] = caller.Consent!.Kind == MetaTokens.Page ? caller.Token : tokens.GivePage(caller.Consent, page.Id).Text;
        }
    }
}
