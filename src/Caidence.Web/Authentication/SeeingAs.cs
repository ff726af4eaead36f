namespace Caidence.Web.Authentication;

/// <summary>
/// Somebody looks at the workspace as people of a role see it. The browser keeps which role; as it only ever takes away, nobody gains
/// by writing another one.
/// </summary>
public sealed class SeeingAs(IHttpContextAccessor http, ICurrentUser currentUser) : ITransientDependency
{
    private const string Cookie = "Caidence.SeeAs";
    private const char Separator = '|';

    /// <summary>Null for whoever sees as themselves.</summary>
    public string? Role =>
        http.HttpContext?.Request.Cookies[Cookie]?.Split(Separator, 2) is [var person, var role] && person == currentUser.Id?.ToString() ? role : null;

    public void Begin(string role) => http.HttpContext!.Response.Cookies.Append(Cookie, $"{currentUser.Id}{Separator}{role}", Options);

    public void End() => http.HttpContext!.Response.Cookies.Delete(Cookie, Options);

    private CookieOptions Options => new() { HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = http.HttpContext!.Request.IsHttps, IsEssential = true };
}
