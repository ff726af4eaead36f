using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using OpenIddict.Validation.AspNetCore;

namespace Caidence.Web.Authentication;

internal static class CaidenceAuthentication
{
    /// <summary>Looks which of the two a request brings: a bearer token or the cookie.</summary>
    private const string Either = "Caidence";

    private static readonly TimeSpan SessionLifetime = TimeSpan.FromDays(14);

    /// <summary>People sign in with a cookie, programs with a bearer token; both are the same caller to everything behind.</summary>
    public static void AddCaidenceAuthentication(this ServiceConfigurationContext context)
    {
        context.Services.AddAuthentication(options =>
            {
                options.DefaultScheme = Either;
                options.DefaultSignInScheme = IdentityConstants.ApplicationScheme;
                options.DefaultSignOutScheme = IdentityConstants.ApplicationScheme;
            })
            .AddPolicyScheme(Either, null, options => options.ForwardDefaultSelector = SchemeOf)
            .AddCookie(IdentityConstants.ApplicationScheme, Configure);

        context.Services.AddScoped<IClaimsTransformation, DynamicClaims>();
        // A page that says nothing is for people who are signed in.
        context.Services.Configure<RazorPagesOptions>(options => options.Conventions.AuthorizeFolder("/"));
    }

    private static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = ".AspNetCore.Identity.Application";
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = SessionLifetime;
        options.SlidingExpiration = true;
        options.LoginPath = "/Account/Login";
        options.LogoutPath = "/Account/Logout";
        options.AccessDeniedPath = "/Account/AccessDenied";
        options.ReturnUrlParameter = "returnUrl";
        options.EventsType = typeof(SignInRedirects);
    }

    private static string SchemeOf(HttpContext context) =>
        context.Request.Headers.Authorization.ToString().StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? OpenIddictValidationAspNetCoreDefaults.AuthenticationScheme
            : IdentityConstants.ApplicationScheme;
}
