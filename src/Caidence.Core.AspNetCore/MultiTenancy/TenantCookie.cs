using Caidence.Core.Timing;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Core.AspNetCore.MultiTenancy;

/// <summary>Remembers the chosen workspace before sign-in. Scripts read it too.</summary>
public static class TenantCookie
{
    public static void Set(HttpContext context, Guid? tenantId)
    {
        if (tenantId is not { } id)
        {
            Delete(context);
            return;
        }

        context.Response.Cookies.Append(TenantClue.Key, id.ToString(), new()
        {
            Path = "/",
            HttpOnly = false,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            Expires = context.RequestServices.GetRequiredService<IClock>().Now.AddYears(10),
        });
    }

    public static void Delete(HttpContext context) => context.Response.Cookies.Delete(TenantClue.Key);
}
