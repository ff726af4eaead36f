using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.PlatformSimulator.Control.Client;

/// <summary>A consent screen as a browser has it: what is ticked when it opens, what is sent when a button is pressed.</summary>
public sealed partial class ConsentPage
{
    private readonly List<(string Name, string Value, bool IsFixed)> _ticked;

    private ConsentPage(Uri address, string html)
    {
        Address = address;
        Html = html;
        _ticked =
        [
            .. Input().Matches(html)
                .Where(input => input.Groups["type"].Value == "hidden" || input.Groups["checked"].Success)
                .Select(input => (
                    WebUtility.HtmlDecode(input.Groups["name"].Value),
                    WebUtility.HtmlDecode(input.Groups["value"].Value),
                    input.Groups["type"].Value == "hidden")),
        ];
    }

    public Uri Address { get; }
    public string Html { get; }
    public IReadOnlyList<string> Scopes => ValuesOf("scopes");
    public IReadOnlyList<string> Accounts => ValuesOf("accounts");

    public static async Task<ConsentPage?> OpenAsync(HttpClient browser, Uri dialog, string? person = null)
    {
        var address = person is null ? dialog : new Uri(QueryHelpers.AddQueryString(dialog.ToString(), "as", person));
        using var response = await browser.GetAsync(address);
        return response.IsSuccessStatusCode ? new(address, await response.Content.ReadAsStringAsync()) : null;
    }

    public void Untick(string field, params IEnumerable<string> values) =>
        _ticked.RemoveAll(input => !input.IsFixed && input.Name == field && values.Contains(input.Value));

    /// <summary>That one and no other.</summary>
    public void Pick(string field, string value)
    {
        _ticked.RemoveAll(input => input.Name == field);
        _ticked.Add((field, value, IsFixed: false));
    }

    /// <returns>Where the platform sends the person; null when it shows a page instead.</returns>
    public async Task<Uri?> DecideAsync(HttpClient browser, string decision = "allow")
    {
        using var response = await SendAsync(browser, decision);
        return response.StatusCode is HttpStatusCode.Redirect ? response.Headers.Location : null;
    }

    /// <returns>The page with which the platform ends a popup.</returns>
    public async Task<string> EndAsync(HttpClient browser, string decision = "allow")
    {
        using var response = await SendAsync(browser, decision);
        return await response.Content.ReadAsStringAsync();
    }

    public static IReadOnlyDictionary<string, string> QueryOf(Uri callback) =>
        QueryHelpers.ParseQuery(callback.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());

    private async Task<HttpResponseMessage> SendAsync(HttpClient browser, string decision)
    {
        var fields = _ticked.Select(input => KeyValuePair.Create(input.Name, input.Value)).Append(new("decision", decision));
        using var form = new FormUrlEncodedContent(fields);
        return await browser.PostAsync(Address, form);
    }

    private List<string> ValuesOf(string field) => [.. _ticked.Where(input => input.Name == field).Select(input => input.Value)];

    [GeneratedRegex("""<input type="(?<type>\w+)" name="(?<name>[^"]*)" value="(?<value>[^"]*)"\s*(?<checked>checked)?""")]
    private static partial Regex Input();
}
