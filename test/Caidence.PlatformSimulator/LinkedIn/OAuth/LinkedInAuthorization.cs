using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn.OAuth;

/// <summary>The consent screen, where it is all or nothing. Whoever is signed in and has agreed to the same before is not asked again.</summary>
internal static class LinkedInAuthorization
{
    private const string SignedIn = "simulated-linkedin-member";
    private static readonly TimeSpan CodeLifetime = TimeSpan.FromMinutes(30);

    public static async Task<IResult> ShowAsync(HttpRequest http, ConsentBook book, LinkedInTokens tokens)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        if (Refusal(request, book, out var app) is { } refusal)
        {
            return refusal;
        }

        return request["as"] is null && http.Cookies[SignedIn] is { } member && tokens.IsGranted(app, member, request.Scopes)
            ? Agree(new AuthorizationRequest(http, new FormCollection(new() { ["email"] = member })), app, book)
            : ConsentForm.Show(Screen(request));
    }

    public static async Task<IResult> AnswerAsync(HttpRequest http, ConsentBook book)
    {
        var request = await AuthorizationRequest.ReadAsync(http);
        if (Refusal(request, book, out var app) is { } refusal)
        {
            return refusal;
        }

        switch (request.Decision)
        {
            case "allow":
                http.HttpContext.Response.Cookies.Append(SignedIn, request.Person.Email, new() { HttpOnly = true, Path = "/linkedin" });
                return Agree(request, app, book);
            case "leave":
                return request.Back(("error", "user_cancelled_login"), ("error_description", "The user cancelled LinkedIn login"));
            default:
                return request.Back(("error", "user_cancelled_authorize"), ("error_description", "The user cancelled the authorization"));
        }
    }

    private static IResult? Refusal(AuthorizationRequest request, ConsentBook book, out SimulatedApp app)
    {
        app = book.FindApp(LinkedInTokens.Platform, request.ClientId)!;
        if (app is null)
        {
            return ConsentForm.Refuse("LinkedIn", "The passed in client_id is invalid.");
        }

        if (!book.Registered(app, request.RedirectUri, "linkedin"))
        {
            return ConsentForm.Refuse("LinkedIn", "The redirect_uri does not match the registered value.");
        }

        var allowed = app.Scopes ?? [.. LinkedInScopes.Known.Keys];
        return request["response_type"] != "code" ? request.Back(("error", "unsupported_response_type"))
            : request.Scopes.FirstOrDefault(scope => !allowed.Contains(scope)) is { } foreign ? request.Back(
                ("error", "unauthorized_scope_error"), ("error_description", $"Scope \"{foreign}\" is not authorized for your application"))
            : null;
    }

    private static IResult Agree(AuthorizationRequest request, SimulatedApp app, ConsentBook book) => request.Back(("code", book.GiveCode(
        new(app, request.Person, request.RedirectUri!, CodeChallenge: null, request.Scopes, Accounts: []), CodeLifetime)));

    private static ConsentScreenModel Screen(AuthorizationRequest request) =>
        new("LinkedIn", "#0a66c2", "Caidence", [request.Person], [.. request.Scopes.Select(Shown)], Accounts: [], PicksOne: false, request.Hidden)
        {
            Others = request.Others,
        };

    private static ConsentScope Shown(string scope) => new(scope, LinkedInScopes.Known[scope], CanBeDeclined: false);
}
