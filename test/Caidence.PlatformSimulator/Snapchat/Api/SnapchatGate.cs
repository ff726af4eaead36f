using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Snapchat.Api;

/// <summary>Lets in who has a good token with the scope; public profiles are for apps on the list.</summary>
internal sealed class SnapchatGate(string scope, bool isForListed) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (tokens, state) = (http.RequestServices.GetRequiredService<SnapchatTokens>(), http.RequestServices.GetRequiredService<SnapchatState>());
        if (state.IsThrottled)
        {
            return ValueTask.FromResult<object?>(SnapchatError.TooManyRequests);
        }

        if (tokens.Find(BearerToken.Of(http.Request), SnapchatTokens.Access) is not { Problem: null } token)
        {
            return ValueTask.FromResult<object?>(SnapchatError.InvalidToken);
        }

        if (tokens.IsExpired(token))
        {
            return ValueTask.FromResult<object?>(SnapchatError.ExpiredToken);
        }

        tokens.Use(token);
        http.Items[typeof(ConsentGrant)] = token.Grant;
        return isForListed && !state.IsAllowListed ? ValueTask.FromResult<object?>(SnapchatError.NotAllowListed)
            : token.Grant.Scopes.Contains(scope) ? next(context)
            : ValueTask.FromResult<object?>(SnapchatError.Forbidden);
    }

    public static ConsentGrant GrantOf(HttpContext context) => (ConsentGrant)context.Items[typeof(ConsentGrant)]!;
}
