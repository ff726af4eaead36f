using System.Text.Encodings.Web;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.DependencyInjection;
using Caidence.Core.Localization;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>The answer to a request for a workspace that is not there: 404, and nothing left behind that would ask for it again.</summary>
public sealed class TenantRefusal(ErrorEnvelopeWriter envelope, IStringLocalizer<AbpUiResource> localizer) : ITransientDependency
{
    public const string HeaderName = "Abp-Tenant-Resolve-Error";

    private const string NotFound = "Volo.AbpIo.MultiTenancy:010001";
    private const string NotActive = "Volo.AbpIo.MultiTenancy:010002";

    /// <param name="context">Of the request.</param>
    /// <param name="exists">It is there, but not active.</param>
    /// <param name="home">Where the page leads; another address where this one is nobody's.</param>
    public async Task AnswerAsync(HttpContext context, bool exists, string? home = null)
    {
        var code = exists ? NotActive : NotFound;
        var text = HtmlEncoder.Default.Encode(localizer[code]);

        TenantCookie.Delete(context);
        if (context.User.Identity?.AuthenticationType == IdentityConstants.ApplicationScheme)
        {
            await context.SignOutAsync(IdentityConstants.ApplicationScheme);
        }

        context.Response.Headers[HeaderName] = text;
        if (context.Request.IsApiCall())
        {
            await envelope.WriteAsync(context, new BusinessException(code) { HttpStatusCode = StatusCodes.Status404NotFound });
            return;
        }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(home is null ? Page(text, "", "/", localizer["Back"])
            : Page(localizer["OwnAddress:Nobody"], localizer["OwnAddress:NobodyText"], home, localizer["OwnAddress:Home"]));
    }

    // It stands alone: the address of nobody has no files to show it with.
    private static string Page(string title, string text, string href, string link) =>
        $$"""
        <!DOCTYPE html>
        <html><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{title}}</title>
        <style>:root{color-scheme:light dark}body{max-width:32rem;margin:20vh auto;padding:0 1.5rem;font:1rem/1.5 system-ui,sans-serif}</style></head>
        <body><main><h1>{{title}}</h1><p>{{text}}</p><p><a href="{{HtmlEncoder.Default.Encode(href)}}">{{link}}</a></p></main></body></html>
        """;
}
