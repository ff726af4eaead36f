using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Instagram;

/// <summary>Instagram's host takes the tokens of Instagram's login, and no others.</summary>
internal sealed class InstagramAuthenticationFilter(MetaTokens tokens) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var text = GraphCaller.TokenIn(context.HttpContext.Request);
        if (tokens.Find(text) is not { Kind: MetaTokens.Instagram or MetaTokens.LongLivedInstagram } token)
        {
            return ValueTask.FromResult<object?>(text is null ? GraphError.NoToken : new GraphError(190, "Invalid OAuth access token - Cannot parse access token"));
        }

        if (tokens.RefusalOf(token) is { } refusal)
        {
            return ValueTask.FromResult<object?>(refusal);
        }

        var (scopes, accounts) = tokens.PowersOf(token);
        new GraphCaller(token.Text, token.Grant.App.ClientId, []) { Consent = token, Scopes = scopes, Accounts = accounts }.AttachTo(context.HttpContext);
        return next(context);
    }
}
