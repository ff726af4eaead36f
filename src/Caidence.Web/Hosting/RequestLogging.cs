using Serilog;
using Serilog.Events;

namespace Caidence.Web.Hosting;

internal static class RequestLogging
{
    // The route, not the path: webhook addresses and reset links carry tokens in their paths.
    private const string Template = "{RequestMethod} {Route} answered {StatusCode} in {Elapsed:0.0} ms";

    public static void UseRequestLogging(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = Template;
            options.GetLevel = LevelOf;
            options.EnrichDiagnosticContext = (diagnostics, http) =>
                diagnostics.Set("CorrelationId", http.Response.Headers["X-Correlation-Id"].ToString());
            options.GetMessageTemplateProperties = (http, _, elapsed, status) =>
            [
                new("RequestMethod", new ScalarValue(http.Request.Method)),
                new("Route", new ScalarValue(RouteOf(http))),
                new("StatusCode", new ScalarValue(status)),
                new("Elapsed", new ScalarValue(elapsed)),
            ];
        });

    /// <summary>The tenant is known only deeper in the pipeline than where the line is written.</summary>
    public static IApplicationBuilder UseTenantInRequestLog(this IApplicationBuilder app) =>
        app.Use((http, next) =>
        {
            var tenantId = http.RequestServices.GetRequiredService<ICurrentTenant>().Id;
            http.RequestServices.GetRequiredService<IDiagnosticContext>().Set("TenantId", tenantId);
            return next(http);
        });

    private static string RouteOf(HttpContext http) =>
        (http.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "(no route)";

    private static LogEventLevel LevelOf(HttpContext http, double elapsed, Exception? error) =>
        error is not null || http.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
        : IsNoise(http) ? LogEventLevel.Debug
        : LogEventLevel.Information;

    private static bool IsNoise(HttpContext http) =>
        http.Request.Path.StartsWithSegments("/health")
        || http.Request.Path.StartsWithSegments("/metrics")
        || http.Request.Path.StartsWithSegments("/dist");
}
