namespace Caidence.Core.AspNetCore.OpenApi;

/// <summary>
/// The page around Scalar's own script. Scalar's package brings a page too, but starts it with an inline script, which our content security
/// policy forbids.
/// </summary>
internal static class ReferencePage
{
    public const string Path = "/scalar";
    public const string AssetsPath = "/scalar/assets";
    public const string ScriptPath = "/scalar/start.js";

    public const string Html =
        $"""
        <!doctype html>
        <html lang="en">
        <head>
          <title>Caidence API</title>
          <meta charset="utf-8">
          <meta name="viewport" content="width=device-width, initial-scale=1">
        </head>
        <body>
          <div id="app"></div>
          <script src="{AssetsPath}/scalar.js"></script>
          <script src="{ScriptPath}"></script>
        </body>
        </html>
        """;

    public const string Script =
        $$"""
        Scalar.createApiReference('#app', {
          url: '/openapi/{{OpenApiSetup.Document}}.json',
          withDefaultFonts: false,
          telemetry: false,
          showDeveloperTools: 'never',
          hideClientButton: true,
          agent: { disabled: true },
          mcp: { disabled: true },
        });
        """;
}
