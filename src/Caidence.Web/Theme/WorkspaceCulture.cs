using System.Globalization;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.Localization;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Options;

namespace Caidence.Web.Theme;

/// <summary>
/// Pages speak the language and show the times that the person has chosen; else what the workspace has set; else what the browser asks for.
/// </summary>
internal static class WorkspaceCulture
{
    public static IApplicationBuilder UseWorkspaceCulture(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.User.Identity?.IsAuthenticated == true && !context.Request.IsApiCall() && context.GetEndpoint() is not null)
        {
            await ApplyAsync(context);
        }

        await next(context);
    });

    private static async Task ApplyAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var settings = services.GetRequiredService<ISettingProvider>();
        var own = await services.GetRequiredService<ISettingManager>().GetOwnOfCurrentTenantAsync();

        var zone = await settings.GetOrNullAsync(AbpSettings.TimeZone);
        if (zone is { } id && (id != AbpSettings.NoTimeZone || own.GetValueOrDefault(AbpSettings.TimeZone) is not null) && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var found))
        {
            PageTimeZone.Set(context, found);
        }

        var language = await settings.GetOrNullAsync(AbpSettings.DefaultLanguage);
        var known = services.GetRequiredService<IOptions<AbpLocalizationOptions>>().Value.Languages;
        if (!WasChosen(context) && own.GetValueOrDefault(AbpSettings.DefaultLanguage) is not null && known.Any(each => each.CultureName == language))
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language!);
        }
    }

    private static bool WasChosen(HttpContext context) =>
        context.Features.Get<IRequestCultureFeature>()?.Provider is CookieRequestCultureProvider or QueryStringRequestCultureProvider;
}
