using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn.OAuth;

internal static class LinkedInTokenEndpoint
{
    private const string BadCode = "Unable to retrieve access token: appid/redirect uri/code verifier does not match authorization code. "
        + "Or authorization code expired. Or external member binding exists";

    public static async Task<IResult> IssueAsync(HttpRequest http, ConsentBook book, LinkedInTokens tokens, SimulatorClock clock)
    {
        var form = await http.ReadFormAsync();
        return ClientOf(form, book) is not { } app ? Refuse(401, "invalid_client", "Client authentication failed")
            : form["grant_type"] == "authorization_code" ? Exchange(form, app, book, tokens, clock)
            : form["grant_type"] == "refresh_token" ? Renew(form, app, tokens, clock)
            : Refuse(400, "unsupported_grant_type", "The grant type is not supported");
    }

    /// <summary>Tells whether a token lives, to the app that it was given to.</summary>
    public static async Task<IResult> IntrospectAsync(HttpRequest http, ConsentBook book, LinkedInTokens tokens)
    {
        var form = await http.ReadFormAsync();
        return ClientOf(form, book) is not { } app ? Refuse(401, "invalid_client", "Client authentication failed")
            : tokens.Find(form["token"], LinkedInTokens.Access) is { } token && token.Grant.App.ClientId == app.ClientId ? Results.Json(new
            {
                active = tokens.IsGood(token),
                status = token.Problem is not null ? "revoked" : tokens.IsGood(token) ? "active" : "expired",
                client_id = app.ClientId,
                scope = Joined(token),
                authorized_at = token.IssuedAt.ToUnixTimeSeconds(),
                created_at = token.IssuedAt.ToUnixTimeSeconds(),
                expires_at = token.ExpiresAt?.ToUnixTimeSeconds(),
                auth_type = "3L",
            })
            : Results.Json(new { active = false });
    }

    private static IResult Exchange(IFormCollection form, SimulatedApp app, ConsentBook book, LinkedInTokens tokens, SimulatorClock clock)
    {
        if (!book.Registered(app, form["redirect_uri"], "linkedin"))
        {
            return Refuse(400, "invalid_redirect_uri", "The redirect_uri is not registered for this application");
        }

        if (book.Redeem(form["code"], app, form["redirect_uri"], verifier: null, out var grant) != CodeVerdict.Good)
        {
            return Refuse(401, "invalid_request", BadCode);
        }

        var (access, refresh) = tokens.Issue(grant!);
        return Answer(access, refresh, clock);
    }

    private static IResult Renew(IFormCollection form, SimulatedApp app, LinkedInTokens tokens, SimulatorClock clock) =>
        tokens.Find(form["refresh_token"], LinkedInTokens.Refresh) is { } refresh && refresh.Grant.App.ClientId == app.ClientId && tokens.IsGood(refresh)
            ? Answer(tokens.Renew(refresh), refresh, clock)
            : Refuse(400, "invalid_request", "The provided authorization grant or refresh token is invalid, expired or revoked");

    private static IResult Answer(ConsentToken access, ConsentToken? refresh, SimulatorClock clock) => Results.Json(new
    {
        access_token = access.Text,
        expires_in = SecondsLeft(access, clock),
        scope = Joined(access),
        token_type = "Bearer",
        refresh_token = refresh?.Text,
        refresh_token_expires_in = refresh is null ? null : SecondsLeft(refresh, clock),
    });

    private static long? SecondsLeft(ConsentToken token, SimulatorClock clock) => (long?)Math.Round((token.ExpiresAt - clock.GetUtcNow())!.Value.TotalSeconds);

    private static string Joined(ConsentToken token) => string.Join(',', token.Grant.Scopes.Order(StringComparer.Ordinal));

    private static SimulatedApp? ClientOf(IFormCollection form, ConsentBook book) =>
        book.FindApp(LinkedInTokens.Platform, form["client_id"]) is { } app && app.Secret == form["client_secret"] ? app : null;

    private static IResult Refuse(int status, string error, string description) =>
        Results.Json(new { error, error_description = description }, statusCode: status);
}
