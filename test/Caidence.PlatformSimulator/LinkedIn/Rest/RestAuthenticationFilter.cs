namespace Caidence.PlatformSimulator.LinkedIn.Rest;

internal sealed class RestAuthenticationFilter(LinkedInState state, SimulatorClock clock) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var token = ((string?)http.Request.Headers.Authorization)?.Split(' ', 2) is ["Bearer", var credential] ? credential : "";
        var accounts = state.AccountsWithToken(token);

        if (Refusal(token, accounts, http.Request.Path) is { } refusal)
        {
            return ValueTask.FromResult<object?>(refusal);
        }

        http.Items[typeof(RestCaller)] = new RestCaller(accounts);
        return next(context);
    }

    private RestError? Refusal(string token, IReadOnlyList<LinkedInAccount> accounts, string path)
    {
        if (token.Length == 0)
        {
            return RestError.EmptyToken;
        }

        var today = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
        return accounts switch
        {
            [] => RestError.InvalidToken,
            [{ TokenState: LinkedInTokenState.Expired }, ..] => RestError.ExpiredToken,
            [{ TokenState: LinkedInTokenState.Revoked }, ..] => RestError.RevokedToken,
            [{ LeadAccess: false }, ..] => RestError.AccessDenied(path.Replace("/rest/", "", StringComparison.Ordinal)),
            [{ ThrottledOn: { } day }, ..] when day == today => RestError.TooManyRequests,
            _ => null,
        };
    }
}
