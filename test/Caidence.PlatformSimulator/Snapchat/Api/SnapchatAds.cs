using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.Snapchat.Api;

/// <summary><c>adsapi.snapchat.com</c>.</summary>
internal static class SnapchatAds
{
    public static IResult Me(HttpContext context, SnapchatState state)
    {
        var person = SnapchatGate.GrantOf(context).Person;
        return SnapchatEnvelope.One("me", new()
        {
            ["id"] = person.SubjectAt("Snapchat"),
            ["email"] = person.Email,
            ["organization_id"] = state.OrganizationsOf(person.Email) is [var first, ..] ? first.Id : null,
            ["display_name"] = person.Name,
        });
    }

    public static IResult Organizations(HttpContext context, SnapchatState state)
    {
        var withAdAccounts = context.Request.Query["with_ad_accounts"] == "true";
        return SnapchatEnvelope.Many(
            context.Request,
            "organizations",
            "organization",
            [.. state.OrganizationsOf(SnapchatGate.GrantOf(context).Person.Email).Select(organization => Json(organization, withAdAccounts))]);
    }

    public static IResult AdAccounts(string id, HttpContext context, SnapchatState state) =>
        state.Find(id, SnapchatGate.GrantOf(context).Person.Email) is { } organization
            ? SnapchatEnvelope.Many(
                context.Request,
                "adaccounts",
                "adaccount",
                [.. organization.AdAccounts.Select(account => Json(account, organization.Id))],
                account => (string?)account["id"] == state.BrokenAdAccount)
            : SnapchatError.Forbidden;

    private static JsonObject Json(SnapchatOrganization organization, bool withAdAccounts)
    {
        var json = new JsonObject { ["id"] = organization.Id, ["name"] = organization.Name, ["type"] = "ENTERPRISE", ["country"] = "DE" };
        if (withAdAccounts)
        {
            json["ad_accounts"] = new JsonArray([.. organization.AdAccounts.Select(account => Json(account, organization.Id))]);
        }

        return json;
    }

    private static JsonObject Json(SnapchatAdAccount account, string organizationId) => new()
    {
        ["id"] = account.Id,
        ["name"] = account.Name,
        ["status"] = account.Status,
        ["type"] = "PARTNER",
        ["currency"] = account.Currency,
        ["timezone"] = account.Timezone,
        ["organization_id"] = organizationId,
    };
}
