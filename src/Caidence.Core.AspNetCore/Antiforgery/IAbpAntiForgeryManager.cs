using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Caidence.Core.DependencyInjection;

namespace Caidence.Core.AspNetCore.Antiforgery;

/// <summary>Gives scripts the token they send back as header <c>RequestVerificationToken</c>.</summary>
public interface IAbpAntiForgeryManager
{
    void SetCookie(HttpContext context);
}

public sealed class AbpAntiForgeryManager(IAntiforgery antiforgery) : IAbpAntiForgeryManager, ITransientDependency
{
    public const string CookieName = "XSRF-TOKEN";
    public const string HeaderName = "RequestVerificationToken";

    public void SetCookie(HttpContext context)
    {
        var isHttps = context.Request.IsHttps;
        context.Response.Cookies.Append(CookieName, antiforgery.GetAndStoreTokens(context).RequestToken!, new()
        {
            Path = "/",
            HttpOnly = false,
            IsEssential = true,
            Secure = isHttps,
            // Browsers drop SameSite=None from what did not come over HTTPS.
            SameSite = isHttps ? SameSiteMode.None : SameSiteMode.Lax,
        });
    }
}
