using Microsoft.AspNetCore.Authentication;

namespace Caidence.Web.Authentication;

internal static class EndedSessions
{
    /// <summary>A session that has ended is answered with "sign in" and not with "you may not": nobody is there who might not.</summary>
    public static IApplicationBuilder UseEndedSessions(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated != true
            && context.Features.Get<IAuthenticateResultFeature>() is { AuthenticateResult.Succeeded: true } authentication)
        {
            authentication.AuthenticateResult = AuthenticateResult.NoResult();
        }

        return next(context);
    });
}
