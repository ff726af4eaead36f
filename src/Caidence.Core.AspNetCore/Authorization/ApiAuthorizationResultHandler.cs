using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.AspNetCore.Authorization;

/// <summary>
/// Tells API callers 401 or 403 with the envelope, where a page would be sent to sign in. The audit log keeps who was refused; strangers, who
/// only have to sign in, would fill it.
/// </summary>
public sealed class ApiAuthorizationResultHandler : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _pages = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (authorizeResult.Forbidden)
        {
            context.RequestServices.GetRequiredService<IAuditingManager>().Current?.AddException(new AbpAuthorizationException("Refused."));
        }

        if (authorizeResult.Succeeded || !context.Request.IsApiCall())
        {
            return _pages.HandleAsync(next, context, policy, authorizeResult);
        }

        var writer = context.RequestServices.GetRequiredService<ErrorEnvelopeWriter>();
        if (authorizeResult.AuthorizationFailure?.FailureReasons.FirstOrDefault() is { } reason)
        {
            return writer.WriteAsync(context, new AbpAuthorizationException("Held back.", reason.Message));
        }

        var statusCode = authorizeResult.Challenged ? StatusCodes.Status401Unauthorized : StatusCodes.Status403Forbidden;
        if (authorizeResult.Challenged)
        {
            context.Response.Headers.WWWAuthenticate = "Bearer";
        }

        return writer.WriteAsync(context, statusCode);
    }
}
