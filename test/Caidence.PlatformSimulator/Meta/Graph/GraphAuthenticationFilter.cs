using Caidence.PlatformSimulator.Meta.Login;

namespace Caidence.PlatformSimulator.Meta.Graph;

internal sealed class GraphAuthenticationFilter(MetaState state, MetaTokens tokens) : IEndpointFilter
{
    private const int RoleLost = 492;

    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var (caller, refusal) = Recognize(GraphCaller.TokenIn(http.Request));
        refusal ??= ProofRefusal(http.Request.Query["appsecret_proof"], caller!);
        if (refusal is not null)
        {
            return ValueTask.FromResult<object?>(refusal);
        }

        caller!.AttachTo(http);
        return next(context);
    }

    private (GraphCaller? Caller, GraphError? Refusal) Recognize(string? token)
    {
        if (token is null)
        {
            return (null, GraphError.NoToken);
        }

        if (GraphAppToken.Is(token))
        {
            var (app, refusal) = GraphAppToken.Read(token, state);
            return (app is null ? null : new(token, app.Id, []), refusal);
        }

        return tokens.Find(token) is { } given ? Recognize(given) : RecognizeFixed(token, state.PagesWithToken(token));
    }

    private (GraphCaller? Caller, GraphError? Refusal) Recognize(Consent.ConsentToken token)
    {
        var (scopes, accounts) = tokens.PowersOf(token);
        var caller = new GraphCaller(token.Text, token.Grant.App.ClientId, []) { Consent = token, Scopes = scopes, Accounts = accounts };
        return tokens.RefusalOf(token) is { } refusal ? (null, refusal)
            : token.Kind is MetaTokens.Instagram or MetaTokens.LongLivedInstagram ? (null, GraphError.MalformedToken(token.Text))
            : token.Kind == MetaTokens.Page ? OfPage(caller, state.FindPage(token.AccountId!))
            : (caller, null);
    }

    private static (GraphCaller? Caller, GraphError? Refusal) OfPage(GraphCaller caller, MetaPage? page) =>
        page is null || !page.Roles.ContainsKey(caller.Email!) ? (null, GraphError.TokenUnusable(RoleLost))
        : page.TokenProblem != 0 ? (null, GraphError.TokenUnusable(page.TokenProblem))
        : !caller.Accounts.Contains(page.Id) ? (null, GraphError.NotPicked)
        : (caller with { Pages = [page with { Permissions = caller.Scopes }] }, null);

    private static (GraphCaller? Caller, GraphError? Refusal) RecognizeFixed(string token, IReadOnlyList<MetaPage> pages) =>
        pages.Count == 0 ? (null, GraphError.MalformedToken(token))
        : pages.FirstOrDefault(page => page.TokenProblem != 0) is { } dead ? (null, GraphError.TokenUnusable(dead.TokenProblem))
        : (new(token, pages[0].AppId, pages) { Scopes = pages[0].Permissions }, null);

    private GraphError? ProofRefusal(string? proof, GraphCaller caller)
    {
        var app = state.FindApp(caller.AppId)!;
        if (string.IsNullOrEmpty(proof))
        {
            return app.RequiresProof && !GraphAppToken.Is(caller.Token) ? GraphError.NoProof : null;
        }

        return proof == MetaSignature.AppSecretProof(caller.Token, app.Secret) ? null : GraphError.WrongProof;
    }
}
