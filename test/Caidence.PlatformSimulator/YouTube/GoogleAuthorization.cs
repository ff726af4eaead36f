using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube;

/// <summary>Google's consent screen: one channel is picked, scopes can be unticked.</summary>
internal static class GoogleAuthorization
{
    public static async Task<IResult> ShowAsync(HttpRequest http, ConsentBook book, YouTubeState state)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        return Refusal(request, book, out _) ?? ConsentForm.Show(new(
            "Google",
            "#1a73e8",
            "Caidence",
            [request.Person],
            [.. request.Scopes.Select(scope => new ConsentScope(scope, GoogleScopes.Known[scope], GoogleScopes.CanBeDeclined(scope)))],
            [.. state.ChannelsOf(request.Person.Email).Select(channel => new ConsentChoice(channel.Id, channel.Title, channel.CustomUrl))],
            PicksOne: true,
            request.Hidden)
        {
            Others = request.Others,
        });
    }

    public static async Task<IResult> AnswerAsync(HttpRequest http, ConsentBook book, YouTubeState state, GoogleTokens tokens)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        if (Refusal(request, book, out var app) is { } refusal)
        {
            return refusal;
        }

        if (request.Decision != "allow")
        {
            return request.Back(("error", "access_denied"));
        }

        var ticked = request.Ticked("scopes");
        var before = request["include_granted_scopes"] == "true" ? tokens.ScopesGrantedBefore(app, request.Person.Email) : [];
        var scopes = request.Scopes.Where(scope => !GoogleScopes.CanBeDeclined(scope) || ticked.Contains(scope)).Union(before);
        var grant = new ConsentGrant(app, request.Person, request.RedirectUri!, request["code_challenge"], [.. scopes], Picked(request, state));
        var code = tokens.GiveCode(grant, request["access_type"] == "offline", isForced: request["prompt"]?.Contains("consent", StringComparison.Ordinal) == true);
        return request.Back(("code", code), ("scope", string.Join(' ', grant.Scopes)));
    }

    private static IReadOnlyList<string> Picked(AuthorizationRequest request, YouTubeState state)
    {
        var channels = state.ChannelsOf(request.Person.Email);
        var ticked = request.Ticked("accounts");
        return [.. channels.OrderByDescending(channel => ticked.Contains(channel.Id)).Take(1).Select(channel => channel.Id)];
    }

    private static IResult? Refusal(AuthorizationRequest request, ConsentBook book, out SimulatedApp app)
    {
        app = book.FindApp(GoogleTokens.Platform, request.ClientId)!;
        return app is null ? ConsentForm.Refuse("Google", "Error 401: invalid_client. The OAuth client was not found.")
            : !book.Registered(app, request.RedirectUri, "youtube") ? ConsentForm.Refuse("Google", "Error 400: redirect_uri_mismatch")
            : request["response_type"] != "code" ? ConsentForm.Refuse("Google", "Error 400: invalid_request. Required parameter: response_type")
            : request.Scopes.Count == 0 || !request.Scopes.All(GoogleScopes.Known.ContainsKey) ? ConsentForm.Refuse("Google", "Error 400: invalid_scope")
            : request["code_challenge"] is not null && request["code_challenge_method"] != "S256"
                ? ConsentForm.Refuse("Google", "Error 400: invalid_request. code_challenge_method must be S256")
            : null;
    }
}
