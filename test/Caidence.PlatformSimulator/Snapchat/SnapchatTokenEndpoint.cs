using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat;

internal static class SnapchatTokenEndpoint
{
    public static async Task<IResult> IssueAsync(HttpRequest http, ConsentBook book, SnapchatTokens tokens)
    {
        var form = await http.ReadFormAsync();
        return book.FindApp(SnapchatTokens.Platform, form["client_id"]) is not { } app || app.Secret != form["client_secret"]
                ? Refuse(401, "invalid_client", "Client authentication failed")
            : form["grant_type"] == "authorization_code" ? Exchange(form, app, book, tokens)
            : form["grant_type"] == "refresh_token" ? Renew(form, app, tokens)
            : Refuse(400, "unsupported_grant_type", "The grant type is not supported");
    }

    private static IResult Exchange(IFormCollection form, SimulatedApp app, ConsentBook book, SnapchatTokens tokens) =>
        book.Redeem(form["code"], app, form["redirect_uri"].ToString(), verifier: null, out var grant) == CodeVerdict.Good
            ? Answer(tokens.Issue(grant!))
            : Refuse(400, "invalid_grant", "The authorization code is invalid, expired, or was issued for another redirect URI");

    private static IResult Renew(IFormCollection form, SimulatedApp app, SnapchatTokens tokens)
    {
        if (tokens.Find(form["refresh_token"], SnapchatTokens.Refresh) is not { Problem: null } refresh
            || refresh.Grant.App.ClientId != app.ClientId || tokens.IsExpired(refresh))
        {
            return Refuse(400, "invalid_grant", "The refresh token is invalid, expired or revoked");
        }

        tokens.Use(refresh);
        return Answer(tokens.Issue(refresh.Grant, predecessor: refresh));
    }

    private static IResult Answer((ConsentToken Access, ConsentToken Refresh) pair) => Results.Json(new
    {
        access_token = pair.Access.Text,
        token_type = "Bearer",
        expires_in = (int)SnapchatTokens.AccessLifetime.TotalSeconds,
        refresh_token = pair.Refresh.Text,
        scope = string.Join(' ', pair.Access.Grant.Scopes),
    });

    private static IResult Refuse(int status, string error, string description) =>
        Results.Json(new { error, error_description = description }, statusCode: status);
}
