using Caidence.PlatformSimulator.Meta;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>Facebook Login: OAuth 2.0 without OpenID; who somebody is stands at <c>/me</c>, and nothing says whether the address is theirs.</summary>
internal static class FacebookLogin
{
    public const string Provider = "Facebook";

    public static IResult Show(HttpRequest request) => ConsentScreen.Show(Provider, request);

    /// <summary>Null for a code that was not given for signing in.</summary>
    public static IResult? Token(IFormCollection form, MetaState state, SignInGrants grants)
    {
        var clientId = form["client_id"].ToString();
        return state.FindApp(clientId)?.Secret == form["client_secret"]
            && grants.Redeem(form["code"].ToString(), clientId, form["redirect_uri"].ToString(), form["code_verifier"].ToString()) is { } grant
                ? Results.Json(new { access_token = grants.GiveToken(grant.Person), token_type = "bearer", expires_in = 5_183_944 })
                : null;
    }

    /// <summary>Null for a token that was not given for signing in.</summary>
    public static IResult? Me(HttpRequest request, SignInGrants grants)
    {
        var token = request.Query["access_token"].ToString() is { Length: > 0 } query ? query : request.Headers.Authorization.ToString().Split(' ')[^1];
        if (grants.PersonOf(token) is not { } person)
        {
            return null;
        }

        var all = new Dictionary<string, string>
        {
            ["id"] = person.SubjectAt(Provider),
            ["name"] = person.Name,
            ["first_name"] = person.FirstName,
            ["last_name"] = person.LastName,
            ["email"] = person.Email,
        };
        var asked = request.Query["fields"].ToString() is { Length: > 0 } fields ? fields.Split(',') : ["id", "name"];
        return Results.Json(all.Where(field => field.Key == "id" || asked.Contains(field.Key)).ToDictionary());
    }
}
