using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.LinkedIn.Rest;

/// <summary>Knows a member by the token of their consent, and an owner of lead forms by the token that was set for it.</summary>
internal sealed class RestAuthenticationFilter(LinkedInState state, LinkedInDirectory directory, LinkedInTokens tokens, SimulatorClock clock)
    : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var token = BearerToken.Of(http.Request);
        var member = tokens.Find(token, LinkedInTokens.Access);
        var accounts = state.AccountsWithToken(token);

        if ((member is null ? Refusal(token, accounts, http.Request.Path) : tokens.Refusal(member)) is { } refusal)
        {
            return ValueTask.FromResult<object?>(refusal);
        }

        http.Items[typeof(RestCaller)] = member is null
            ? new RestCaller([.. accounts.Select(account => account.OwnerUrn)], Grant: null)
            : new RestCaller(directory.OwnersOf(member.Grant.Person.Email), member.Grant);
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
