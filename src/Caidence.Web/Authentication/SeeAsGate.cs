using Caidence.Core.AspNetCore.Errors;
using Caidence.Hosting.Realtime;

namespace Caidence.Web.Authentication;

/// <summary>Whoever sees as a role looks, and changes nothing: it would be done under their own name.</summary>
internal static class SeeAsGate
{
    public const string Page = "/see-as";

    public static IApplicationBuilder UseSeeAsGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (IsOpen(context.Request) || context.RequestServices.GetRequiredService<SeeingAs>().Role is null)
        {
            await next(context);
        }
        else if (context.Request.IsApiCall())
        {
            await context.RequestServices.GetRequiredService<ErrorEnvelopeWriter>()
                .WriteAsync(context, new BusinessException(CaidenceErrorCodes.Identity.OnlyLooking));
        }
        else
        {
            context.Response.Redirect(context.Request.PathBase + Page);
        }
    });

    private static bool IsOpen(HttpRequest request) =>
        ((HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method)) && !IsConnecting(request.Path))
        || request.Path.StartsWithSegments(NotificationHub.Path) || request.Path.StartsWithSegments(Page) || request.Path.StartsWithSegments("/Account/Logout");

    // A browser leaves for a platform and comes back by links, so these change something although they are read.
    private static bool IsConnecting(PathString path) => path.StartsWithSegments("/api/v1/social/auth") || path.StartsWithSegments("/api/v1/social/callback");
}
