using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace Caidence.Web.Authentication;

/// <summary>Sends browsers to the sign-in page; a script gets the status and, from htmx, takes the whole page there.</summary>
public sealed class SignInRedirects : CookieAuthenticationEvents, ITransientDependency
{
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (context.Request.Path == "/")
        {
            // Who comes by the front door may be a stranger.
            context.RedirectUri = context.Request.PathBase + "/welcome";
        }

        return Answer(context, StatusCodes.Status401Unauthorized, base.RedirectToLogin);
    }

    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context) =>
        Answer(context, StatusCodes.Status403Forbidden, base.RedirectToAccessDenied);

    private static Task Answer(
        RedirectContext<CookieAuthenticationOptions> context, int status, Func<RedirectContext<CookieAuthenticationOptions>, Task> redirect)
    {
        var request = context.Request;
        if (!request.Headers.ContainsKey("HX-Request") && !request.Path.StartsWithSegments("/api") && request.Headers.XRequestedWith != "XMLHttpRequest")
        {
            return redirect(context);
        }

        context.Response.StatusCode = status;
        if (request.Headers.ContainsKey("HX-Request") && status == StatusCodes.Status401Unauthorized)
        {
            // Back to the page the person sees, not to the fragment htmx asked for.
            var page = Uri.TryCreate(request.Headers["HX-Current-URL"], UriKind.Absolute, out var current) ? current.PathAndQuery : "/";
            context.Response.Headers["HX-Redirect"] = $"{context.Options.LoginPath}{QueryString.Create(context.Options.ReturnUrlParameter, page)}";
        }

        return Task.CompletedTask;
    }
}
