using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.SignIn;

namespace Caidence.PlatformSimulator.Meta.Login;

/// <summary>One dialog and one token endpoint, for signing in with Facebook and for connecting accounts alike.</summary>
internal static class MetaLoginEndpoints
{
    private static readonly string[] SignInScopes = ["email", MetaScopes.PublicProfile, "openid"];

    public static void MapMetaLogin(this IEndpointRouteBuilder app)
    {
        var versioned = app.MapGroup("/{version:regex(^v\\d+\\.\\d+$)}").AddEndpointFilter<GraphVersionFilter>();
        versioned.MapGet("/dialog/oauth", (HttpRequest request, MetaDialog dialog) =>
            IsSignIn(request) ? FacebookLogin.Show(request) : dialog.Show(request));
        versioned.MapPost("/dialog/oauth", async (HttpRequest request, MetaDialog dialog, SignInGrants grants) =>
        {
            var form = await request.ReadFormAsync();
            return IsSignIn(request) ? ConsentScreen.Answer(form, grants) : dialog.Decide(request, form);
        });
        versioned.MapGet("/oauth/access_token", (HttpRequest request, MetaLogin login) => login.Token(name => Given(request.Query[name])));
        versioned.MapPost("/oauth/access_token", async (HttpRequest request, MetaLogin login, MetaState state, SignInGrants grants) =>
        {
            var form = await request.ReadFormAsync();
            return FacebookLogin.Token(form, state, grants) ?? login.Token(name => Given(form[name]));
        });
        versioned.MapGet("/debug_token", (HttpRequest request, MetaDebugToken debug) => debug.Describe(request));
    }

    private static string? Given(string? value) => string.IsNullOrEmpty(value) ? null : value;

    private static bool IsSignIn(HttpRequest request) =>
        request.Query["config_id"].Count == 0 && MetaScopes.Of(request.Query["scope"]).All(SignInScopes.Contains);
}
