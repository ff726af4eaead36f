using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.LinkedIn.OAuth;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary><c>/rest/organizationAcls</c>: what the member may do for which organization.</summary>
internal static class RestAcls
{
    public static IResult Find(HttpContext context, LinkedInDirectory directory)
    {
        var query = context.Request.Query;
        if (query["q"] != "roleAssignee")
        {
            return RestError.Invalid("q");
        }

        var grant = RestCaller.Of(context).Grant!;
        var (role, state) = (query["role"].ToString(), query["state"].ToString());
        var spelling = directory.SpellsOrganizationTarget ? "organizationTarget" : "organization";
        return RestPaging.Page(context.Request,
        [
            .. from organization in directory.Organizations
               from given in organization.Roles
               where given.Email == grant.Person.Email && (role is "" || role == given.Role) && (state is "" || state == given.State)
               select new JsonObject
               {
                   ["role"] = given.Role,
                   ["state"] = given.State,
                   ["roleAssignee"] = $"urn:li:person:{LinkedInUserInfo.SubjectOf(grant)}",
                   [spelling] = organization.Urn,
               },
        ]);
    }
}
