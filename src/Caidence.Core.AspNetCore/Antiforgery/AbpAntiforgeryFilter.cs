using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore.Antiforgery;

/// <summary>
/// Asks callers whose browser sends a cookie by itself to prove that they meant it. Programs with a bearer token and no cookie need not.
/// Pages check themselves.
/// </summary>
internal sealed class AbpAntiforgeryFilter(IAntiforgery antiforgery, IOptionsMonitor<CookieAuthenticationOptions> cookies)
    : IAsyncAuthorizationFilter, IAntiforgeryPolicy
{
    public Task OnAuthorizationAsync(AuthorizationFilterContext context) =>
        context.ActionDescriptor is ControllerActionDescriptor
        && context.IsEffectivePolicy<IAntiforgeryPolicy>(this)
        && IsChanging(context.HttpContext.Request.Method)
        && CarriesCookie(context.HttpContext.Request)
            ? antiforgery.ValidateRequestAsync(context.HttpContext)
            : Task.CompletedTask;

    private bool CarriesCookie(HttpRequest request) =>
        request.Cookies.ContainsKey(AbpAntiForgeryManager.CookieName)
        || (cookies.Get(IdentityConstants.ApplicationScheme).Cookie.Name is { } identityCookie && request.Cookies.ContainsKey(identityCookie));

    private static bool IsChanging(string method) =>
        !(HttpMethods.IsGet(method) || HttpMethods.IsHead(method) || HttpMethods.IsTrace(method) || HttpMethods.IsOptions(method));
}
