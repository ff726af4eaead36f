using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat;

internal static class SnapchatAuthorization
{
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(10);

    public static async Task<IResult> ShowAsync(HttpRequest http, ConsentBook book)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        return Refusal(request, book, out _) ?? ConsentForm.Show(new(
            "Snapchat",
            "#6b5b00",
            "Caidence",
            [request.Person],
            [.. request.Scopes.Select(scope => new ConsentScope(scope, SnapchatScopes.Known[scope], CanBeDeclined: false))],
            Accounts: [],
            PicksOne: false,
            request.Hidden)
        {
            Others = request.Others,
        });
    }

    public static async Task<IResult> AnswerAsync(HttpRequest http, ConsentBook book)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        if (Refusal(request, book, out var app) is { } refusal)
        {
            return refusal;
        }

        return request.Decision == "allow"
            ? request.Back(("code", book.GiveCode(
                new(app, request.Person, request.RedirectUri!, CodeChallenge: null, request.Scopes, Accounts: []), CodeLifetime)))
            : request.Back(("error", "access_denied"), ("error_description", "The user denied access"));
    }

    private static IResult? Refusal(AuthorizationRequest request, ConsentBook book, out SimulatedApp app)
    {
        app = book.FindApp(SnapchatTokens.Platform, request.ClientId)!;
        return app is null ? ConsentForm.Refuse("Snapchat", "invalid_client: the client is not known.")
            : !book.Registered(app, request.RedirectUri, "snapchat") ? ConsentForm.Refuse("Snapchat", "invalid_request: the redirect_uri is not registered.")
            : request["response_type"] != "code" ? request.Back(("error", "unsupported_response_type"))
            : request.Scopes.Count == 0 || !request.Scopes.All(SnapchatScopes.Known.ContainsKey) ? request.Back(("error", "invalid_scope"))
            : null;
    }
}
