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

    public async Task AnswerAsync(HttpContext context, bool exists)
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
        await context.Response.WriteAsync($"<!DOCTYPE html><title>{text}</title><h1>{text}</h1><p><a href=\"/\">{localizer["Back"]}</a></p>");
    }
}
