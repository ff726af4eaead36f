namespace Caidence.Web.Pages.Identity;

/// <summary>What a person would call the browser behind a user agent.</summary>
/// <param name="System">Null where it does not say.</param>
public sealed record BrowserWords(string Browser, string? System)
{
    // The first that is found counts: every browser also claims to be those further down.
    private static readonly (string Mark, string Name)[] Browsers =
    [
        ("Edg/", "Edge"), ("OPR/", "Opera"), ("Vivaldi/", "Vivaldi"), ("SamsungBrowser/", "Samsung Internet"), ("Firefox/", "Firefox"), ("FxiOS/", "Firefox"),
        ("CriOS/", "Chrome"), ("Chrome/", "Chrome"), ("Safari/", "Safari"), ("curl/", "curl"), ("PostmanRuntime/", "Postman"),
    ];

    private static readonly (string Mark, string Name)[] Systems =
        [("Android", "Android"), ("iPhone", "iPhone"), ("iPad", "iPad"), ("Windows", "Windows"), ("Mac OS X", "macOS"), ("CrOS", "ChromeOS"), ("Linux", "Linux")];

    public static BrowserWords? Of(string? userAgent) =>
        userAgent is not null && Find(Browsers, userAgent) is { } browser ? new(browser, Find(Systems, userAgent)) : null;

    private static string? Find((string Mark, string Name)[] known, string userAgent) =>
        known.FirstOrDefault(each => userAgent.Contains(each.Mark, StringComparison.Ordinal)).Name;
}
