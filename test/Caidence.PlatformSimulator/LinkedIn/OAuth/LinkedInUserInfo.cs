using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.LinkedIn.Rest;

namespace Caidence.PlatformSimulator.LinkedIn.OAuth;

/// <summary><c>/v2/userinfo</c>, which knows no versions.</summary>
internal static class LinkedInUserInfo
{
    public static IResult Get(HttpRequest http, LinkedInTokens tokens)
    {
        if (BearerToken.Of(http) is not { Length: > 0 } text)
        {
            return RestError.EmptyToken;
        }

        if (tokens.Find(text, LinkedInTokens.Access) is not { } token)
        {
            return RestError.InvalidToken;
        }

        return tokens.Refusal(token) is { } refusal ? refusal
            : token.Grant.Scopes.Contains("openid") && token.Grant.Scopes.Contains("profile") ? Results.Json(Claims(http, token.Grant))
            : RestError.AccessDenied("userinfo.GET.NO_VERSION");
    }

    private static Dictionary<string, object> Claims(HttpRequest http, ConsentGrant grant)
    {
        var claims = new Dictionary<string, object>
        {
            ["sub"] = SubjectOf(grant),
            ["name"] = grant.Person.Name,
            ["given_name"] = grant.Person.FirstName,
            ["family_name"] = grant.Person.LastName,
            ["picture"] = Avatars.Of(http, Avatars.SeedOf(grant.Person.Name)),
            ["locale"] = new { country = "US", language = "en" },
        };
        if (grant.Scopes.Contains("email"))
        {
            (claims["email"], claims["email_verified"]) = (grant.Person.Email, grant.Person.IsEmailVerified);
        }

        return claims;
    }

    public static string SubjectOf(ConsentGrant grant) => grant.Person.SubjectAt("LinkedIn");
}
