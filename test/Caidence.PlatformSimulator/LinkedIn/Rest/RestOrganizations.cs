using System.Globalization;
using System.Text.Json.Nodes;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal static class RestOrganizations
{
    public static IResult Get(long id, HttpContext context, LinkedInDirectory directory) =>
        directory.Find(id) is not { } organization ? RestError.NotFound($"organization {id}")
        : RestCaller.Of(context).Owns(organization.Urn) ? Results.Json(Json(organization))
        : RestError.AccessDenied("organizations.GET");

    /// <summary><c>ids=List(5,6)</c>: those that the member does not run come among the errors.</summary>
    public static IResult Lookup(HttpContext context, LinkedInDirectory directory)
    {
        if (directory.IsDevelopmentTier)
        {
            return RestError.AccessDenied("organizationsLookup.BATCH_GET");
        }

        if (context.Request.Query["ids"].ToString() is not ['L', 'i', 's', 't', '(', .. var ids, ')'])
        {
            return RestError.Invalid("ids");
        }

        var (results, errors) = (new JsonObject(), new JsonObject());
        foreach (var id in ids.Split(','))
        {
            var organization = long.TryParse(id, CultureInfo.InvariantCulture, out var number) ? directory.Find(number) : null;
            if (organization is not null && RestCaller.Of(context).Owns(organization.Urn))
            {
                results[id] = Json(organization);
            }
            else
            {
                errors[id] = new JsonObject { ["status"] = organization is null ? 404 : 403 };
            }
        }

        return Results.Json(new JsonObject { ["results"] = results, ["statuses"] = new JsonObject(), ["errors"] = errors });
    }

    public static IResult NetworkSize(string urn, HttpContext context, LinkedInDirectory directory) =>
        context.Request.Query["edgeType"].ToString() is not ("COMPANY_FOLLOWED_BY_MEMBER" or "CompanyFollowedByMember") ? RestError.Invalid("edgeType")
        : directory.Organizations.FirstOrDefault(organization => organization.Urn == urn) is { } organization
            ? Results.Json(new { firstDegreeSize = organization.Followers })
            : RestError.NotFound(urn);

    private static JsonObject Json(LinkedInOrganization organization) => new()
    {
        ["id"] = organization.Id,
        ["localizedName"] = organization.Name,
        ["vanityName"] = organization.VanityName,
        ["logoV2"] = new JsonObject
        {
            ["cropped"] = $"urn:li:digitalmediaAsset:{organization.VanityName}",
            ["original"] = $"urn:li:digitalmediaAsset:{organization.VanityName}",
        },
    };
}
