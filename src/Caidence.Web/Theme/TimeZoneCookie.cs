namespace Caidence.Web.Theme;

/// <summary>The zone of the person's clock, as their browser told it; UTC until it has. Written by lib/time.ts.</summary>
public static class TimeZoneCookie
{
    public const string Name = "caidence_zone";

    public static TimeZoneInfo ReadFrom(HttpRequest request) =>
        request.Cookies[Name] is { Length: > 0 } id && TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone) ? zone : TimeZoneInfo.Utc;
}
