using System.Globalization;

namespace Caidence.Web.Theme;

public static class PageLanguage
{
    /// <summary>For <c>&lt;html lang&gt;</c>; texts are English where no culture was chosen.</summary>
    public static string Current => CultureInfo.CurrentUICulture.Name is { Length: > 0 } name ? name : "en";
}
