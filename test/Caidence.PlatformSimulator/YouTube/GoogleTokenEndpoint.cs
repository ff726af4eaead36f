using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>What stands at <c>oauth2.googleapis.com</c>.</summary>
internal static class GoogleTokenEndpoint
{
    public static async Task<IResult> IssueAsync(HttpRequest http, ConsentBook book, GoogleTokens tokens, YouTubeState state)
    {
        var form = await http.ReadFormAsync();
        if (book.FindApp(GoogleTokens.Platform, form["client_id"]) is not { } app)
        {
            return Refuse(401, "invalid_client", "The OAuth client was not found.");
        }

        return app.Secret != form["client_secret"] ? Refuse(401, "invalid_client", "Unauthorized")
            : form["grant_type"] == "authorization_code" ? Exchange(form, app, book, tokens, state)
            : form["grant_type"] == "refresh_token" ? Renew(form, app, tokens)
            : Refuse(400, "unsupported_grant_type", "Invalid grant_type");
    }

    public static async Task<IResult> RevokeAsync(HttpRequest http, GoogleTokens tokens)
    {
        var text = http.HasFormContentType ? (await http.ReadFormAsync())["token"].ToString() : http.Query["token"].ToString();
        if (tokens.FindGood(text, GoogleTokens.Access, GoogleTokens.Refresh) is not { } token)
        {
            return Refuse(400, "invalid_token", "Token expired or revoked");
        }

        tokens.Revoke(token);
        return Results.Json(new { });
    }

    private static IResult Exchange(IFormCollection form, SimulatedApp app, ConsentBook book, GoogleTokens tokens, YouTubeState state)
    {
        var code = form["code"].ToString();
        switch (book.Redeem(code, app, form["redirect_uri"].ToString(), form["code_verifier"], out var grant))
        {
            case CodeVerdict.Good:
                var (access, refresh) = tokens.Issue(code, grant!);
                return Answer(access, refresh, state.IsInTesting ? 604_799 : null);
            case CodeVerdict.WrongRedirect:
                return Refuse(400, "redirect_uri_mismatch", "Bad Request");
            case CodeVerdict.WrongVerifier:
                return Refuse(400, "invalid_grant", "Invalid code verifier.");
            default:
                return Refuse(400, "invalid_grant", "Malformed auth code.");
        }
    }

    private static IResult Renew(IFormCollection form, SimulatedApp app, GoogleTokens tokens) =>
        tokens.FindGood(form["refresh_token"], GoogleTokens.Refresh) is { } refresh && refresh.Grant.App.ClientId == app.ClientId
            ? Answer(tokens.Renew(refresh), refresh: null, refreshSeconds: null)
            : Refuse(400, "invalid_grant", "Token has been expired or revoked.");

    private static IResult Answer(ConsentToken access, ConsentToken? refresh, int? refreshSeconds) => Results.Json(new
    {
        access_token = access.Text,
        expires_in = (int)GoogleTokens.AccessLifetime.TotalSeconds,
        refresh_token = refresh?.Text,
        refresh_token_expires_in = refresh is null ? null : refreshSeconds,
        scope = string.Join(' ', access.Grant.Scopes),
        token_type = "Bearer",
    });

    private static IResult Refuse(int status, string error, string description) =>
        Results.Json(new { error, error_description = description }, statusCode: status);
}
