namespace Caidence.Web.Theme;

/// <summary>The zone in which a page shows times: the one that was set, else that of the person's clock as their browser told it (lib/time.ts), else UTC.</summary>
public static class PageTimeZone
{
    private const string CookieName = "caidence_zone";
    private static readonly object Key = new();

    public static TimeZoneInfo ReadFrom(HttpRequest request) =>
        SetFor(request.HttpContext)
        ?? (request.Cookies[CookieName] is { Length: > 0 } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc);

    /// <summary>Null if neither person nor workspace has set one.</summary>
    public static TimeZoneInfo? SetFor(HttpContext context) => context.Items[Key] as TimeZoneInfo;

    public static void Set(HttpContext context, TimeZoneInfo zone) => context.Items[Key] = zone;
}
