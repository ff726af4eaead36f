using Caidence.PlatformSimulator.Consent;

namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>Whose token came with the call.</summary>
/// <param name="Pages">Those that a page token speaks for.</param>
internal sealed record GraphCaller(string Token, string AppId, IReadOnlyList<MetaPage> Pages)
{
    /// <summary>The token as consent gave it; null for a page's fixed token and for an app's own.</summary>
    public ConsentToken? Consent { get; init; }
    public IReadOnlyList<string> Scopes { get; init; } = [];

    /// <summary>What the person picked.</summary>
    public IReadOnlyList<string> Accounts { get; init; } = [];

    /// <summary>Null unless a person's own token is used.</summary>
    public string? Email => Consent?.Grant.Person.Email;

    public bool Allows(string scope) => Scopes.Contains(scope);

    public MetaPage? Owner(string pageId) => Pages.FirstOrDefault(page => page.Id == pageId);

    /// <summary>A page by its own token, or by that of a person who has a role there and picked it.</summary>
    public MetaPage? Reached(string pageId, MetaState state) =>
        Owner(pageId) ?? (Pages.Count == 0 && Accounts.Contains(pageId) && state.FindPage(pageId) is { } page && page.Roles.ContainsKey(Email ?? "") ? page : null);

    public GraphError? MissingOf(params string[] scopes) =>
        scopes.FirstOrDefault(scope => !Allows(scope)) is { } missing ? GraphError.MissingPermission(missing) : null;

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
