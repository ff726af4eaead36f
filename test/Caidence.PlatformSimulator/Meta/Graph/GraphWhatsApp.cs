using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.WhatsApp.Insights;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>WhatsApp Business accounts and their numbers.</summary>
internal static class GraphWhatsApp
{
    public const string Manage = "whatsapp_business_management";
    private const string Send = "whatsapp_business_messaging";

    private static readonly GraphNodeType AccountType = new(
        "WhatsAppBusinessAccount",
        ["id", "name", "currency", "timezone_id", "status", "business_verification_status", "message_template_namespace", .. WhatsAppAnalytics.Fields],
        ["id", "name", "timezone_id", "message_template_namespace"]);

    private static readonly GraphNodeType NumberType = new(
        "WhatsAppBusinessPhoneNumber",
        [
            "id", "display_phone_number", "verified_name", "quality_rating", "code_verification_status", "name_status", "platform_type", "throughput",
            "account_mode", "status", "whatsapp_business_manager_messaging_limit",
        ],
        ["id", "display_phone_number", "verified_name", "quality_rating"]);

    public static GraphNode? Node(string id, GraphCaller caller, MetaAccounts accounts) =>
        Reached(id, caller, accounts) is { } business ? Account(business)
        : accounts.FindByNumber(id) is { } owner && Reached(owner.Id, caller, accounts) is not null ? Number(owner.Numbers.First(number => number.Id == id))
        : null;

    public static IResult Numbers(string id, HttpContext context, MetaAccounts accounts) => For(id, context, accounts, Manage, business =>
        GraphPaging.Page(context.Request, [.. business.Numbers.Select(Number)]));

    public static IResult Profile(string id, HttpContext context, MetaAccounts accounts) =>
        For(accounts.FindByNumber(id)?.Id ?? id, context, accounts, Send, business => new GraphJson(new JsonObject
        {
            ["data"] = new JsonArray(new JsonObject { ["about"] = business.Name, ["messaging_product"] = "whatsapp" }),
        }));

    public static IResult Subscribers(string id, HttpContext context, MetaAccounts accounts) => For(id, context, accounts, Manage, business =>
        new GraphJson(new JsonObject
        {
            ["data"] = new JsonArray([.. business.SubscribedApps.Select(app => (JsonNode)new JsonObject
            {
                ["whatsapp_business_api_data"] = new JsonObject { ["link"] = "https://www.facebook.com/games/?app_id=" + app, ["name"] = "Caidence", ["id"] = app },
            })]),
        }));

    public static IResult Subscribe(string id, HttpContext context, MetaAccounts accounts) => For(id, context, accounts, Manage, business =>
    {
        if (business.RefusesSubscribers)
        {
            return GraphError.MissingPermission(Manage);
        }

        accounts.Keep(business with { SubscribedApps = [.. business.SubscribedApps.Union([GraphCaller.Of(context).AppId])] });
        return GraphJson.Success;
    });

    public static IResult Unsubscribe(string id, HttpContext context, MetaAccounts accounts) => For(id, context, accounts, Manage, business =>
    {
        accounts.Keep(business with { SubscribedApps = [.. business.SubscribedApps.Except([GraphCaller.Of(context).AppId])] });
        return GraphJson.Success;
    });

    public static IResult For(string id, HttpContext context, MetaAccounts accounts, string scope, Func<WhatsAppBusiness, IResult> answer) =>
        Reached(id, GraphCaller.Of(context), accounts) is not { } business ? GraphError.NoSuchObject(id)
        : GraphCaller.Of(context).MissingOf(scope) ?? answer(business);

    private static WhatsAppBusiness? Reached(string id, GraphCaller caller, MetaAccounts accounts) =>
        caller.Accounts.Contains(id) ? accounts.FindWhatsApp(id) : null;

    private static GraphNode Account(WhatsAppBusiness business) => new(AccountType, new()
    {
        ["id"] = business.Id,
        ["name"] = business.Name,
        ["currency"] = "EUR",
        ["timezone_id"] = "1",
        ["status"] = "ACTIVE",
        ["message_template_namespace"] = $"namespace_{business.Id}",
    });

    private static GraphNode Number(WhatsAppNumber number) => new(NumberType, new()
    {
        ["id"] = number.Id,
        ["display_phone_number"] = number.Display,
        ["verified_name"] = number.VerifiedName,
        ["quality_rating"] = number.Quality,
        ["code_verification_status"] = "VERIFIED",
        ["platform_type"] = "CLOUD_API",
        ["throughput"] = new JsonObject { ["level"] = "STANDARD" },
        ["account_mode"] = "LIVE",
        ["status"] = number.Status,
        ["whatsapp_business_manager_messaging_limit"] = "TIER_1K",
    });
}
