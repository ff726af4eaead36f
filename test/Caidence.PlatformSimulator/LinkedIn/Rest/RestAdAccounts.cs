using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestAdAccounts
{
    public static IResult Search(HttpContext context, LinkedInDirectory directory) => context.Request.Query["q"] == "search"
        ? RestPaging.Page(context.Request, [.. directory.AdAccounts.Where(account => RestCaller.Of(context).Owns(account.Urn)).Select(Json)])
        : RestError.Invalid("q");

    private static JsonObject Json(LinkedInAdAccount account) => new()
    {
        ["id"] = account.Id,
        ["name"] = account.Name,
        ["currency"] = account.Currency,
        ["status"] = "ACTIVE",
        ["type"] = "BUSINESS",
        ["test"] = false,
    };
}
