using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Graph;

namespace Caidence.PlatformSimulator.SignIn;

/// <summary>Facebook Login: OAuth 2.0 without OpenID; who somebody is stands at <c>/me</c>, and nothing says whether the address is theirs.</summary>
internal static class FacebookLogin
{
    private const string Provider = "Facebook";

    public static void MapFacebookLogin(this IEndpointRouteBuilder app)
    {
        var versioned = app.MapGroup("/{version:regex(^v\\d+\\.\\d+$)}").AddEndpointFilter<GraphVersionFilter>();
        versioned.MapGet("/dialog/oauth", (HttpRequest request) => ConsentScreen.Show(Provider, request));
        versioned.MapPost("/dialog/oauth", async (HttpRequest request, SignInGrants grants) => ConsentScreen.Answer(await request.ReadFormAsync(), grants));
        versioned.MapPost("/oauth/access_token", async (HttpRequest request, MetaState state, SignInGrants grants) =>
            Token(await request.ReadFormAsync(), state, grants));
        versioned.MapGet("/me", Me);
    }

    private static IResult Token(IFormCollection form, MetaState state, SignInGrants grants)
    {
        var clientId = form["client_id"].ToString();
        return state.FindApp(clientId)?.Secret == form["client_secret"]
            && grants.Redeem(form["code"].ToString(), clientId, form["redirect_uri"].ToString(), form["code_verifier"].ToString()) is { } grant
                ? Results.Json(new { access_token = grants.GiveToken(grant.Person), token_type = "bearer", expires_in = 5_183_944 })
                : Results.Json(new { error = new { message = "Error validating verification code.", type = "OAuthException", code = 100 } }, statusCode: 400);
    }

    private static IResult Me(HttpRequest request, SignInGrants grants)
    {
        var token = request.Query["access_token"].ToString() is { Length: > 0 } query ? query : request.Headers.Authorization.ToString().Split(' ')[^1];
        if (grants.PersonOf(token) is not { } person)
        {
            return Results.Json(new { error = new { message = "Invalid OAuth access token.", type = "OAuthException", code = 190 } }, statusCode: 400);
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
