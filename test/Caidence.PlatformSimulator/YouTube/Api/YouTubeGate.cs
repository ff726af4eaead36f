using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.YouTube.Api;

/// <summary>Lets in who has a good token, units left and one of the scopes.</summary>
internal sealed class YouTubeGate(int units, params string[] scopes) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (tokens, state) = (http.RequestServices.GetRequiredService<GoogleTokens>(), http.RequestServices.GetRequiredService<YouTubeState>());
        var now = http.RequestServices.GetRequiredService<SimulatorClock>().GetUtcNow();
        if (tokens.FindGood(BearerToken.Of(http.Request), GoogleTokens.Access) is not { Grant: var grant })
        {
            http.Response.Headers.WWWAuthenticate = "Bearer realm=\"https://accounts.google.com/\", error=\"invalid_token\"";
            return ValueTask.FromResult<object?>(YouTubeError.Unauthorized);
        }

        if (!state.TrySpend(units, now))
        {
            return ValueTask.FromResult<object?>(YouTubeError.QuotaExceeded);
        }

        http.Items[typeof(ConsentGrant)] = grant;
        return !grant.Scopes.Intersect(scopes).Any() ? ValueTask.FromResult<object?>(YouTubeError.InsufficientPermissions)
            : state.DemandsSignup && grant.Accounts.Count == 0 ? ValueTask.FromResult<object?>(YouTubeError.SignupRequired)
            : next(context);
    }

    public static ConsentGrant GrantOf(HttpContext context) => (ConsentGrant)context.Items[typeof(ConsentGrant)]!;
}
