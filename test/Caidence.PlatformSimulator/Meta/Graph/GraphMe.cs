using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary><c>/me</c> and what hangs below it: pages, portfolios, permissions.</summary>
internal static class GraphMe
{
    private static readonly GraphNodeType UserType = new("User", ["id", "name", "first_name", "last_name", "email", "picture"], ["id", "name"]);
    private static readonly GraphNodeType BusinessType = new("Business", ["id", "name"], ["id", "name"]);

    public static IResult Me(HttpContext context, GraphPages pages)
    {
        var caller = GraphCaller.Of(context);
        return caller.Pages is [var page, ..] ? GraphReading.Selected(pages.Node(page, caller, context.Request), context.Request)
            : caller.Consent is { } token ? GraphReading.Selected(User(token, caller, context.Request), context.Request)
            : GraphError.NoSuchObject("me");
    }

    public static IResult Pages(HttpContext context, MetaState state, GraphPages pages)
    {
        var caller = GraphCaller.Of(context);
        var own = caller.Allows("pages_show_list") && caller.Pages.Count == 0
            ? state.PagesOf(caller.Email ?? "").Where(page => page.IsInOwnList && caller.Accounts.Contains(page.Id))
            : [];
        return GraphPages.RefusalOf(context.Request.Query["fields"], caller)
            ?? GraphPaging.Page(context.Request, [.. own.Select(page => pages.Node(page, caller, context.Request, isOwnList: true))]);
    }

    public static IResult Businesses(HttpContext context, MetaAccounts accounts)
    {
        var caller = GraphCaller.Of(context);
        return caller.MissingOf("business_management") ?? GraphPaging.Page(context.Request,
        [
            .. accounts.BusinessesOf(caller.Email ?? "").Select(business =>
                new GraphNode(BusinessType, new() { ["id"] = business.Id, ["name"] = business.Name })),
        ]);
    }

    public static IResult PagesOfBusiness(string id, bool isClient, HttpContext context, MetaState state, MetaAccounts accounts, GraphPages pages)
    {
        var caller = GraphCaller.Of(context);
        if (caller.MissingOf("business_management") is { } refusal)
        {
            return refusal;
        }

        return accounts.FindBusiness(id) is { } business && business.Members.Contains(caller.Email)
            ? GraphPages.RefusalOf(context.Request.Query["fields"], caller) ?? GraphPaging.Page(context.Request,
            [
                .. (isClient ? business.Clients : business.Owned).Where(caller.Accounts.Contains).Select(state.FindPage).OfType<MetaPage>()
                    .Select(page => pages.Node(page, caller, context.Request)),
            ])
            : GraphError.NoSuchObject(id);
    }

    public static IResult Permissions(HttpContext context, MetaAgreements agreements)
    {
        var caller = GraphCaller.Of(context);
        return agreements.Find(caller.AppId, caller.Email ?? "") is { } agreement
            ? new GraphJson(new JsonObject
            {
                ["data"] = new JsonArray([.. Lines(agreement.Granted, "granted"), .. Lines(agreement.Declined, "declined")]),
            })
            : GraphError.NoSuchObject("me");
    }

    private static IEnumerable<JsonNode> Lines(IEnumerable<string> scopes, string status) =>
        scopes.Select(scope => new JsonObject { ["permission"] = scope, ["status"] = status });

    private static GraphNode User(ConsentToken token, GraphCaller caller, HttpRequest request)
    {
        var person = token.Grant.Person;
        var values = new JsonObject
        {
            ["id"] = MetaDebugToken.IdOf(token),
            ["name"] = token.Kind == MetaTokens.System ? "Caidence system user" : person.Name,
            ["first_name"] = person.FirstName,
            ["last_name"] = person.LastName,
            ["picture"] = new JsonObject { ["data"] = new JsonObject { ["url"] = Avatars.Of(request, Avatars.SeedOf(person.Name)) } },
        };
        if (caller.Allows("email"))
        {
            values["email"] = person.Email;
        }

        return new(UserType, values);
    }
}
