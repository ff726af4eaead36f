using Caidence.Core.AspNetCore.Errors;
using Microsoft.AspNetCore.Diagnostics;

namespace Caidence.Web.Theme;

public static class ErrorPages
{
    /// <summary>People get <c>/Error/{code}</c> under the address they asked for; programs keep the bare answer or ABP's envelope.</summary>
    public static IApplicationBuilder UseErrorPages(this IApplicationBuilder app)
    {
        var environment = app.ApplicationServices.GetRequiredService<IWebHostEnvironment>();
        if (!environment.IsDevelopment())
        {
            app.UseWhen(IsForPerson, branch => branch.UseExceptionHandler("/Error/500"));
        }

        app.UseStatusCodePagesWithReExecute("/Error/{0}");
        return app.Use((context, next) =>
        {
            if (!IsForPerson(context) && context.Features.Get<IStatusCodePagesFeature>() is { } pages)
            {
                pages.Enabled = false;
            }

            return next(context);
        });
    }

    private static bool IsForPerson(HttpContext context) =>
        !context.Request.IsApiCall()
        && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
