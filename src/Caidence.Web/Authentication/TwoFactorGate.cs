using Caidence.Account;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Identity;
using Microsoft.AspNetCore.Authorization;

namespace Caidence.Web.Authentication;

/// <summary>Where a workspace demands a second step, people who have none set it up before they do anything else.</summary>
internal static class TwoFactorGate
{
    private const string SetUpPage = "/Account/Manage/TwoFactor";

    public static IApplicationBuilder UseTwoFactorGate(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (IsOpen(context) || !await context.RequestServices.GetRequiredService<SecondStep>().IsDemandedAsync(TenantOf(context)))
        {
            await next(context);
        }
        else if (IsForPerson(context.Request))
        {
            context.Response.Redirect($"{SetUpPage}{QueryString.Create("returnUrl", context.Request.PathBase + context.Request.Path + context.Request.QueryString)}");
        }
        else
        {
            await context.RequestServices.GetRequiredService<ErrorEnvelopeWriter>()
                .WriteAsync(context, new BusinessException(CaidenceErrorCodes.Account.TwoFactorRequired));
        }
    });

    // A client has no second step, and what is for anybody needs none; but a code for a program is for a person.
    private static bool IsOpen(HttpContext context) =>
        !Guid.TryParse(context.User.FindFirst(AbpClaimTypes.UserId)?.Value, out _)
        || context.User.HasClaim(UserClaims.TwoFactor, "true")
        || SupportGate.IsImpersonated(context)
        || (context.GetEndpoint()?.Metadata.GetMetadata<IAllowAnonymous>() is not null && !context.Request.Path.StartsWithSegments("/connect/authorize"))
        || context.Request.Path.StartsWithSegments("/Account")
        || context.Request.Path.StartsWithSegments("/api/account");

    private static bool IsForPerson(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) && !request.IsApiCall();

    private static Guid? TenantOf(HttpContext context) => context.RequestServices.GetRequiredService<ICurrentTenant>().Id;
}
