using System.Globalization;
using Caidence.Core.AspNetCore.Errors;
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
            var own = await context.RequestServices.GetRequiredService<ISettingManager>().GetOwnOfCurrentTenantAsync();
            await SetTimeZoneAsync(context, own);

            // Set here: what a method awaited would set is over when it returns.
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = LanguageOf(context, own) ?? CultureInfo.CurrentUICulture;
        }

        await next(context);
    });

    private static async Task SetTimeZoneAsync(HttpContext context, IReadOnlyDictionary<string, string?> own)
    {
        var zone = await context.RequestServices.GetRequiredService<ISettingProvider>().GetOrNullAsync(AbpSettings.TimeZone);
        var isSet = zone != AbpSettings.NoTimeZone || own.GetValueOrDefault(AbpSettings.TimeZone) is not null;
        if (isSet && TimeZoneInfo.TryFindSystemTimeZoneById(zone!, out var found))
        {
            PageTimeZone.Set(context, found);
        }
    }

    private static CultureInfo? LanguageOf(HttpContext context, IReadOnlyDictionary<string, string?> own)
    {
        var known = context.RequestServices.GetRequiredService<IOptions<AbpLocalizationOptions>>().Value.Languages;
        return !WasChosen(context) && own.GetValueOrDefault(AbpSettings.DefaultLanguage) is { } language && known.Any(each => each.CultureName == language)
            ? CultureInfo.GetCultureInfo(language)
            : null;
    }

    private static bool WasChosen(HttpContext context) =>
        context.Features.Get<IRequestCultureFeature>()?.Provider is CookieRequestCultureProvider or QueryStringRequestCultureProvider;
}
