namespace Caidence.PlatformSimulator.Meta.Graph;

internal sealed class GraphAuthenticationFilter(MetaState state) : IEndpointFilter
{
    public ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        var http = context.HttpContext;
        var token = GraphCaller.TokenIn(http.Request);
        var pages = state.PagesWithToken(token ?? "");

        if (Refusal(http.Request, token, pages) is { } refusal)
        {
            return ValueTask.FromResult<object?>(refusal);
        }

        new GraphCaller(token!, pages).AttachTo(http);
        return next(context);
    }

    private GraphError? Refusal(HttpRequest request, string? token, IReadOnlyList<MetaPage> pages)
    {
        if (token is null)
        {
            return GraphError.NoToken;
        }

        if (pages.Count == 0)
        {
            return GraphError.MalformedToken(token);
        }

        if (pages.FirstOrDefault(page => page.TokenProblem != 0) is { } page)
        {
            return GraphError.TokenUnusable(page.TokenProblem);
        }

        return ProofRefusal(request.Query["appsecret_proof"], token, state.FindApp(pages[0].AppId)!);
    }

    private static GraphError? ProofRefusal(string? proof, string token, MetaApp app)
    {
        if (string.IsNullOrEmpty(proof))
        {
            return app.RequiresProof ? GraphError.NoProof : null;
        }

        return proof == MetaSignature.AppSecretProof(token, app.Secret) ? null : GraphError.WrongProof;
    }
}
