using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Core.AspNetCore.Antiforgery;

/// <summary>Every page that is shown brings the token along for its scripts.</summary>
internal sealed class AntiforgeryCookiePageFilter(IAbpAntiForgeryManager antiForgery) : IResultFilter
{
    public void OnResultExecuting(ResultExecutingContext context)
    {
        if (context.Result is PageResult)
        {
            antiForgery.SetCookie(context.HttpContext);
        }
    }

    public void OnResultExecuted(ResultExecutedContext context)
    {
    }
}
