namespace Caidence.Web.Account;

internal static class PageForms
{
    public static Task<HttpResponseMessage> SubmitAsync(this HttpClient client, string address, params (string Name, string Value)[] fields) =>
        client.PostAsync(address, new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))));

    public static Task<HttpResponseMessage> SignInOnPageAsync(this HttpClient client, string name, string password, string? returnUrl = null) =>
        client.SubmitAsync(
            $"/Account/Login{(returnUrl is null ? "" : $"?returnUrl={Uri.EscapeDataString(returnUrl)}")}",
            ("Input.UserNameOrEmailAddress", name), ("Input.Password", password));

    public static string? WhereTo(this HttpResponseMessage answer) => answer.Headers.Location?.ToString();

    /// <summary>The value of a hidden field.</summary>
    public static async Task<string> HiddenAsync(this HttpResponseMessage page, string name)
    {
        var html = await page.Content.ReadAsStringAsync();
        var field = System.Text.RegularExpressions.Regex.Match(html, $"<input[^>]*name=\"{name}\"[^>]*value=\"([^\"]*)\"");
        return System.Net.WebUtility.HtmlDecode(field.Groups[1].Value);
    }
}
