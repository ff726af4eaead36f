using Caidence.Core.AspNetCore.Errors;

namespace Caidence.Web.Authentication;

/// <summary>
/// What needs no permission, because everybody does it to their own account, is shut to whoever helps as somebody else. What needs one is
/// held back by <see cref="Support.SupportRestriction"/>.
/// </summary>
internal static class SupportGate
{
    // A token is taken along, so it is not even to be read.
    private static readonly PathString[] Shut = ["/connect"];

    private static readonly PathString[] ReadOnly =
    [
        "/api/account", "/Account/Manage", "/Account/ExternalLogin", "/Account/Workspace", "/invitation", "/api/v1/members/leave", "/members/leave",
        "/api/v1/onboarding", "/onboarding",
    ];

    public static bool IsImpersonated(HttpContext context) => context.User.HasClaim(claim => claim.Type == AbpClaimTypes.ImpersonatorUserId);

    public static IApplicationBuilder UseSupportGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!IsImpersonated(context) || !IsClosed(context.Request))
        {
            await next(context);
        }
        else if (context.Request.IsApiCall() || context.Request.Path.StartsWithSegments("/connect"))
        {
            await context.RequestServices.GetRequiredService<ErrorEnvelopeWriter>()
                .WriteAsync(context, new BusinessException(CaidenceErrorCodes.Support.NotAsSupport));
        }
        else
        {
            context.Response.Redirect(context.Request.PathBase + "/Account/Support");
        }
    });

    private static bool IsClosed(HttpRequest request) =>
        Shut.Any(path => request.Path.StartsWithSegments(path))
        || (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method) && ReadOnly.Any(path => request.Path.StartsWithSegments(path)));
}
