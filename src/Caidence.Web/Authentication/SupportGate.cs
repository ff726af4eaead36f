using Caidence.Core.AspNetCore.Errors;

namespace Caidence.Web.Authentication;

/// <summary>
/// Somebody of the platform who helps a workspace works there as one of its people, but leaves no door open behind them: no account, right,
/// invitation or setting is theirs to change, and no token to take away.
/// </summary>
internal static class SupportGate
{
    // Not even to be read: tokens, and invitations, whose links let in whoever has seen them.
    private static readonly PathString[] Shut = ["/connect", "/api/v1/invitations", "/members/invitations"];

    private static readonly PathString[] ReadOnly =
    [
        "/api/account", "/Account/Manage", "/Account/ExternalLogin", "/api/identity", "/Identity", "/api/permission-management", "/api/setting-management",
        "/api/feature-management", "/api/v1/workspace-settings", "/api/v1/support-access", "/settings", "/api/v1/members", "/api/v1/teams",
        "/members", "/invitation", "/api/v1/onboarding", "/onboarding",
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
