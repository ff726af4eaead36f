using Caidence.Core.AspNetCore;
using Caidence.Hosting.Observability;
using Caidence.Hosting.Realtime;
using Caidence.Storage.Disk;
using Caidence.Web.Authentication;
using Caidence.Web.OpenIddict;
using Caidence.Web.Security;
using Caidence.Web.Theme;

namespace Caidence.Web.Hosting;

internal static class Pipeline
{
    public static void UseCaidence(this WebApplication app)
    {
        app.UseForwardedHeaders();
        app.UseRequestLogging();
        app.UseResponseCompression();
        app.UseCaidenceTheme();
        app.UseCaidenceCore(beforeAuthorization: known => known
            .UseEndedSessions().UseTenantInRequestLog().UseApiClientUse().UseSupportGate().UseSeeAsGate().UseTwoFactorGate().UseWorkspaceCulture());
    }

    public static void MapCaidence(this WebApplication app)
    {
        app.MapCaidenceCore();
        app.MapHealth();
        app.MapMetrics();
        app.MapNotificationHub();
        app.MapPresignedBlobs().WithMetadata(new ContentSecurityPolicy(PresignedBlobEndpoints.Sandbox));
        app.MapJobDashboard();
        app.MapCaidenceTheme();
    }
}
