using Caidence.Core.AspNetCore.Auditing;
using Caidence.Core.AspNetCore.Authentication;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.AspNetCore.MultiTenancy;
using Caidence.Core.AspNetCore.OpenApi;
using Caidence.Core.AspNetCore.Tracing;
using Caidence.Core.AspNetCore.Uow;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;

namespace Caidence.Core.AspNetCore;

public static class CaidenceCoreApplicationBuilderExtensions
{
    /// <summary>What every request passes, in the order in which it has to; stands after forwarded headers and the error page.</summary>
    /// <param name="beforeAuthorization">What has to know the caller and the workspace but comes before refusing them, like rate limits.</param>
    public static IApplicationBuilder UseCaidenceCore(this IApplicationBuilder app, Action<IApplicationBuilder>? beforeAuthorization = null)
    {
        app.UseRequestLocalization();
        app.UseMiddleware<CorrelationIdMiddleware>();
        app.UseMiddleware<ErrorEnvelopeMiddleware>();
        app.UseRouting();
        app.UseCors();
        app.UseMiddleware<ConnectionHoldMiddleware>();
        app.UseSignIn();
        app.UseMiddleware<OwnAddressMiddleware>();
        app.UseMiddleware<MultiTenancyMiddleware>();
        beforeAuthorization?.Invoke(app);
        app.UseMiddleware<AuditingMiddleware>();
        return app.UseAuthorization();
    }

    /// <summary>The endpoints: app services, hand-written controllers, the OpenAPI document and its page.</summary>
    public static void MapCaidenceCore(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapControllers();
        endpoints.MapCaidenceOpenApi();
    }
}
