using System.Diagnostics;
using Caidence.Core.Diagnostics;
using Caidence.Hosting.Configuration;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Caidence.Hosting.Observability;

public static class Telemetry
{
    private const string Platforms = CaidenceDiagnostics.Name + ".Platforms";

    /// <summary>In Prometheus' format. Open like health: keep it off the public side of the proxy.</summary>
    public static void MapMetrics(this IEndpointRouteBuilder endpoints) => endpoints.MapPrometheusScrapingEndpoint("/metrics").AllowAnonymous();

    internal static void AddTelemetry(this ServiceConfigurationContext context)
    {
        var telemetry = context.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(CaidenceDiagnostics.Name))
            .WithTracing(tracing => tracing
                .AddSource(CaidenceDiagnostics.Name, Platforms)
                .AddAspNetCoreInstrumentation(requests => requests.EnrichWithHttpResponse = NameByRoute)
                .AddHttpClientInstrumentation())
            .WithMetrics(metrics => metrics
                .AddMeter(CaidenceDiagnostics.Name, Platforms, "System.Runtime")
                .AddAspNetCoreInstrumentation()
                .AddHttpClientInstrumentation()
                .AddPrometheusExporter());

        if (context.Configuration.Given("OTEL_EXPORTER_OTLP_ENDPOINT") is not null)
        {
            telemetry.UseOtlpExporter();
        }
    }

    // Addresses of webhooks and reset links carry tokens, so a span knows the route and not the path.
    private static void NameByRoute(Activity activity, HttpResponse response)
    {
        activity.SetTag("url.path", (response.HttpContext.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText);
        activity.SetTag("url.query", null);
    }
}
