namespace Caidence.Web.Theme;

/// <summary>Light or dark, as the person last chose in this browser. Written by the toggle's script, read here so that no page flashes.</summary>
public static class ThemeCookie
{
    public const string Name = "caidence_theme";

    public static string ReadFrom(HttpRequest request) => request.Cookies[Name] == "dark" ? "dark" : "light";
}
