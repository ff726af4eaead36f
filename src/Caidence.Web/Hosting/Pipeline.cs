using Caidence.Hosting.Observability;
using Caidence.Hosting.Realtime;
using Caidence.Storage.Disk;

namespace Caidence.Web.Hosting;

internal static class Pipeline
{
    public static void UseCaidence(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseResponseCompression();
        app.UseRequestLogging();
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapCaidence(this WebApplication app)
    {
        app.MapHealth();
        app.MapPrometheusScrapingEndpoint("/metrics").AllowAnonymous();
        app.MapNotificationHub();
        app.MapPresignedBlobs();
    }
}
