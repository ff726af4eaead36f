using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;

namespace Caidence.Account;

/// <summary>
/// What a device has been asked, kept by the browser that asked: an answer counts once, there, and within minutes.
/// </summary>
public sealed class PasskeyQuestion(IHttpContextAccessor http, IDataProtectionProvider protection) : ITransientDependency
{
    private const string Cookie = "Caidence.Passkey";
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(5);

    public HttpContext Http => http.HttpContext ?? throw new InvalidOperationException("Only a browser has passkeys.");

    /// <param name="purpose">Who is asked for what, so that no answer is taken for another.</param>
    /// <param name="state">Of ASP.NET Core's passkey handler.</param>
    public void Keep(string purpose, string? state) => Http.Response.Cookies.Append(Cookie, ProtectorOf(purpose).Protect(state ?? "", Lifetime), Options);

    /// <summary>Null if nothing was asked here, or too long ago, or something else.</summary>
    public string? Take(string purpose)
    {
        Http.Response.Cookies.Delete(Cookie, Options);
        try
        {
            return Http.Request.Cookies[Cookie] is { } kept ? ProtectorOf(purpose).Unprotect(kept) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Strict, Secure = Http.Request.IsHttps, IsEssential = true, MaxAge = Lifetime };

    private ITimeLimitedDataProtector ProtectorOf(string purpose) => protection.CreateProtector(Cookie, purpose).ToTimeLimitedDataProtector();
}
