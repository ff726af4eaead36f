namespace Caidence.PlatformSimulator.Meta.Graph;

/// <summary>An app speaking for itself: <c>{app id}|{app secret}</c>.</summary>
internal static class GraphAppToken
{
    public static bool Is(string? token) => token?.Contains('|') == true;

    public static (MetaApp? App, GraphError? Refusal) Read(string? token, MetaState state) => token?.Split('|', 2) switch
    {
        null => (null, GraphError.NoToken),
        [var id, var secret] when state.FindApp(id) is { } app && app.Secret == secret => (app, null),
        [_, _] => (null, new GraphError(190, "Invalid OAuth access token signature.")),
        _ => (null, GraphError.MalformedToken(token)),
    };
}
