using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>Who the token's person is, as far as they let the app know.</summary>
internal static class GoogleUserInfo
{
    public static IResult Get(HttpRequest http, GoogleTokens tokens)
    {
        if (tokens.FindGood(BearerToken.Of(http), GoogleTokens.Access) is not { Grant: var grant } || !grant.Scopes.Contains("openid"))
        {
            return Results.Json(new { error = "invalid_request", error_description = "Invalid Credentials" }, statusCode: 401);
        }

        var claims = new Dictionary<string, object> { ["sub"] = grant.Person.SubjectAt("Google") };
        if (grant.Scopes.Contains("profile"))
        {
            (claims["name"], claims["given_name"], claims["family_name"]) = (grant.Person.Name, grant.Person.FirstName, grant.Person.LastName);
        }

        if (grant.Scopes.Contains("email"))
        {
            (claims["email"], claims["email_verified"]) = (grant.Person.Email, grant.Person.IsEmailVerified);
        }

        return Results.Json(claims);
    }
}
