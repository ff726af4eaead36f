namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Whose token came with the call.</summary>
internal sealed record GraphCaller(string Token, IReadOnlyList<MetaPage> Pages)
{
    public MetaPage? Owner(string pageId) => Pages.FirstOrDefault(page => page.Id == pageId);

    public static GraphCaller Of(HttpContext context) => (GraphCaller)context.Items[typeof(GraphCaller)]!;

    public void AttachTo(HttpContext context) => context.Items[typeof(GraphCaller)] = this;

    public static string? TokenIn(HttpRequest request)
    {
        if (request.Query["access_token"] is [{ Length: > 0 } token])
        {
            return token;
        }

        return ((string?)request.Headers.Authorization)?.Split(' ', 2) is ["Bearer" or "OAuth", var credential] ? credential : null;
    }
}
