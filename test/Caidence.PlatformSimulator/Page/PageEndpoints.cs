namespace Caidence.PlatformSimulator.Page;

/// <summary>The pages; their few files are embedded, so that it looks the same in every process that hosts the simulator.</summary>
internal static class PageEndpoints
{
    private static readonly Dictionary<string, string> ContentTypes = new()
    {
        [".html"] = "text/html; charset=utf-8",
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    };

    /// <summary>Meta's script as other sites load it, and what its window ends with.</summary>
    public static void MapMetaSdk(this IEndpointRouteBuilder app)
    {
        app.MapGet("/connect/{locale}/sdk.js", (HttpResponse response) =>
        {
            response.Headers.AccessControlAllowOrigin = "*";
            return Asset("sdk.js");
        });
        app.MapGet("/connect/arbiter.js", () => Asset("arbiter.js"));
    }

    public static void MapPage(this IEndpointRouteBuilder app)
    {
        app.MapGet("/", () => Asset("index.html"));
        app.MapGet("/consents", () => Asset("consents.html"));
        app.MapGet("/assets/{name}", Asset);
        app.MapGet("/favicon.ico", () => Asset("icon.svg"));
    }

    private static IResult Asset(string name) =>
        typeof(PageEndpoints).Assembly.GetManifestResourceStream($"page/{name}") is { } file
        && ContentTypes.TryGetValue(Path.GetExtension(name), out var type)
            ? Results.Stream(file, type)
            : Results.NotFound();
}
