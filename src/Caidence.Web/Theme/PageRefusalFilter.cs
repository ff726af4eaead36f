using Caidence.Core.AspNetCore.Errors;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Caidence.Web.Theme;

/// <summary>What an app service refuses while a page is drawn is a page too: not found, not yours, sign in first. Real failures stay failures.</summary>
public sealed class PageRefusalFilter(HttpStatusCodeFinder statusCodes) : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.ActionDescriptor is not PageActionDescriptor || context.HttpContext.Request.IsApiCall())
        {
            return;
        }

        var statusCode = statusCodes.StatusCodeOf(context.Exception);
        if (statusCode < StatusCodes.Status500InternalServerError)
        {
            context.Result = statusCode == StatusCodes.Status401Unauthorized ? new ChallengeResult() : new StatusCodeResult(statusCode);
        }
    }
}
