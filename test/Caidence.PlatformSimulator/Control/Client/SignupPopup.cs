using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Caidence.PlatformSimulator.Meta;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Control.Client;

/// <summary>Embedded Signup's window without a browser: what it tells the page that opened it.</summary>
public sealed partial record SignupPopup(string? Code, JsonNode Signup)
{
    /// <param name="platforms">Address of the simulator.</param>
    /// <param name="origin">Of the page that opens it.</param>
    public static Uri DialogOf(Uri platforms, string origin) => new(QueryHelpers.AddQueryString(new Uri(platforms, "v26.0/dialog/oauth").ToString(), new Dictionary<string, string?>
    {
        ["client_id"] = MetaSeeds.AppId,
        ["display"] = "popup",
        ["origin"] = origin,
        ["channel"] = "f1",
        ["config_id"] = MetaSeeds.WhatsAppConfigId,
        ["response_type"] = "code",
        ["override_default_response_type"] = "true",
        ["extras"] = """{"version":"v4"}""",
    }));

    /// <param name="number">The id of the one that is picked; null for the first.</param>
    /// <returns>Null where the dialog was not shown.</returns>
    public static async Task<SignupPopup?> GoThroughAsync(Uri dialog, string person, string? number = null, string decision = "allow")
    {
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });
        if (await ConsentPage.OpenAsync(browser, dialog, person) is not { } page)
        {
            return null;
        }

        if (number is not null)
        {
            page.Pick("accounts", number);
        }

        var told = Told().Match(WebUtility.HtmlDecode(await page.EndAsync(browser, decision)));
        var login = JsonNode.Parse(Uri.UnescapeDataString(told.Groups["login"].Value))!;
        return new((string?)login["authResponse"]?["code"], JsonNode.Parse(told.Groups["signup"].Value)!);
    }

    [GeneratedRegex("data-signup=\"(?<signup>.*?)\" data-login=\"cb=f1&response=(?<login>[^\"]*)\"")]
    private static partial Regex Told();
}
