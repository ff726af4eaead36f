using Caidence.Web.Security;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace Caidence.Web.Theme;

public static class ThemeRegistration
{
    /// <summary>Where people who come from ABP look for our pages.</summary>
    private static readonly Dictionary<string, string> AbpAddresses = new()
    {
        ["SettingManagement"] = "/Settings/Index",
        ["AbpPermissionManagement/PermissionManagementModal"] = "/Identity/Permissions",
        ["FeatureManagement/FeatureManagementModal"] = "/TenantManagement/Features",
        ["Abp/MultiTenancy/TenantSwitchModal"] = "/Account/SwitchTenant",
    };

    public static IServiceCollection AddCaidenceTheme(this IServiceCollection services)
    {
        services.AddRazorPages(PutPages).AddMvcOptions(options => options.Filters.Add<PageRefusalFilter>());
        return services;
    }

    private static void PutPages(RazorPagesOptions options)
    {
        foreach (var (address, page) in AbpAddresses)
        {
            options.Conventions.AddPageRouteModelConvention(page, route => route.Selectors.Add(new()
            {
                AttributeRouteModel = new() { Template = address, SuppressLinkGeneration = true },
            }));
        }

        options.Conventions.AddPageApplicationModelConvention("/Dev/Mailbox", ShowsForeignPictures);
    }

    // Mails show the logos of workspaces from their own addresses.
    private static void ShowsForeignPictures(PageApplicationModel mailbox) => mailbox.EndpointMetadata.Add(
        new ContentSecurityPolicy(ContentSecurityPolicy.Default.Value.Replace("img-src", "img-src http: https:", StringComparison.Ordinal)));

    /// <summary>Pages, and the files that go with them.</summary>
    public static void MapCaidenceTheme(this WebApplication app)
    {
        app.MapStaticAssets().AllowAnonymous();
        app.MapRazorPages().WithStaticAssets();
    }

    /// <summary>Security headers, error pages and long caching of hashed files. Belongs before routing and static assets.</summary>
    public static IApplicationBuilder UseCaidenceTheme(this IApplicationBuilder app)
    {
        app.UseMiddleware<SecurityHeadersMiddleware>();
        app.UseErrorPages();
        app.UseImmutableDist();
        return app;
    }

    // vite's file names carry a hash of their content: what was answered once stays right for ever.
    private static void UseImmutableDist(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/dist"))
        {
            context.Response.OnStarting(() =>
            {
                if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
                {
                    context.Response.Headers[HeaderNames.CacheControl] = "public, max-age=31536000, immutable";
                }

                return Task.CompletedTask;
            });
        }

        await next(context);
    });
}
