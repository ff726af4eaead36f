using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Pages;

/// <summary>What a person sees when a page could not be given: what happened, in words, and where to go from here.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ErrorModel : PageModel
{
    [BindProperty(SupportsGet = true)]
    public int Code { get; set; } = StatusCodes.Status404NotFound;

    public string Kind => Code switch
    {
        401 or 403 => "403",
        404 => "404",
        429 => "429",
        < 500 => "4xx",
        _ => "500",
    };

    public bool CanRetry => Kind is "500" or "429";

    /// <summary>What support can find the log lines by.</summary>
    public string Reference => Response.Headers["X-Correlation-Id"].ToString() is { Length: > 0 } id ? id : HttpContext.TraceIdentifier;

    public string Address
    {
        get
        {
            var failed = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
            return failed is null
                ? HttpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? Url.Content("~/")
                : failed.OriginalPathBase + failed.OriginalPath + failed.OriginalQueryString;
        }
    }

    public void OnGet() => Answer();

    public void OnPost() => Answer();

    // Asked for directly the page is an ordinary one; a failed request keeps its own status.
    private void Answer()
    {
        if (Code is < 400 or > 599)
        {
            Code = StatusCodes.Status404NotFound;
        }
    }
}
