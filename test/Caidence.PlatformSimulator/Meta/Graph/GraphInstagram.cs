using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Professional accounts of Instagram, through a page or by Instagram's own login; only the names of the scopes differ.</summary>
internal static class GraphInstagram
{
    private static readonly GraphNodeType Type = new(
        "IGUser",
        [
            "id", "user_id", "username", "name", "profile_picture_url", "account_type", "followers_count", "follows_count", "media_count", "biography", "website",
        ],
        ["id"]);

    private static readonly GraphNodeType MediaType = new(
        "IGMedia", ["id", "caption", "media_type", "permalink", "timestamp", "comments", "comments_count", "like_count"], ["id"]);

    public static JsonObject Values(InstagramAccount account, HttpRequest request) => new()
    {
        ["id"] = account.Id,
        ["username"] = account.Username,
        ["name"] = account.Name,
        ["profile_picture_url"] = Avatars.Of(request, Avatars.SeedOf(account.Username)),
        ["followers_count"] = account.Followers,
        ["follows_count"] = 312,
        ["media_count"] = 240,
        ["biography"] = $"{account.Name} on Instagram",
    };

    public static GraphNode Node(InstagramAccount account, HttpRequest request) => new(Type, Values(account, request));

    /// <summary><c>/me</c> of Instagram's own host: <c>id</c> is the app's, <c>user_id</c> the account's.</summary>
    public static GraphNode Me(InstagramAccount account, HttpRequest request)
    {
        var values = Values(account, request);
        values["user_id"] = account.Id;
        values["id"] = $"26{account.Id[2..]}";
        values["account_type"] = account.Kind;
        return new(Type, values);
    }

    public static IResult Media(string id, HttpContext context, MetaState state, MetaAccounts accounts) =>
        For(id, context, state, accounts, "basic", _ =>
            GraphFields.Parse(context.Request.Query["fields"])?.Names.ContainsKey("comments") == true
                && GraphCaller.Of(context).MissingOf(Scope(context, "manage_comments")) is { } refusal
                ? refusal
                : GraphPaging.Page(context.Request, [new(MediaType, new() { ["id"] = $"{id}01", ["media_type"] = "IMAGE", ["comments_count"] = 0 })]));

    /// <summary>The account, for a caller who reaches it; refused otherwise.</summary>
    public static IResult For(
        string id, HttpContext context, MetaState state, MetaAccounts accounts, string permission, Func<InstagramAccount, IResult> answer)
    {
        var caller = GraphCaller.Of(context);
        return accounts.FindInstagram(id) is not { } account || !Reaches(caller, account, state) ? GraphError.NoSuchObject(id)
            : caller.MissingOf(Scope(context, permission)) is { } refusal ? refusal
            : answer(account);
    }

    private static string Scope(HttpContext context, string permission) =>
        IsOwnLogin(GraphCaller.Of(context)) ? $"instagram_business_{permission}" : $"instagram_{permission}";

    private static bool IsOwnLogin(GraphCaller caller) => caller.Consent?.Kind is MetaTokens.Instagram or MetaTokens.LongLivedInstagram;

    private static bool Reaches(GraphCaller caller, InstagramAccount account, MetaState state) => IsOwnLogin(caller)
        ? caller.Accounts.Contains(account.Id)
        : state.Pages.Any(page => page.InstagramId == account.Id && caller.Reached(page.Id, state) is not null);
}
