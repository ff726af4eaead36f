using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web;

/// <summary>What a browser does around each request: keeps cookies and repeats the antiforgery token in a header.</summary>
public sealed class Browser : DelegatingHandler
{
    private readonly CookieContainer _cookies = new();

    private Browser() => InnerHandler = new HttpClientHandler { CookieContainer = _cookies, AllowAutoRedirect = false };

    /// <summary>A visitor who has opened a page and not signed in.</summary>
    public static async Task<HttpClient> OpenAsync(Installation installation)
    {
        var client = new HttpClient(new Browser()) { BaseAddress = installation.Address };
        await ConfigureAsync(client);
        return client;
    }

    public static async Task<HttpClient> SignInAsync(Installation installation, string? workspace, string userName, string password)
    {
        var client = await OpenAsync(installation);
        if (workspace is not null)
        {
            client.DefaultRequestHeaders.Add("__tenant", workspace);
        }

        var answer = await client.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = userName, password, rememberMe = true });
        var result = (await answer.JsonAsync())["result"]!.GetValue<int>();
        client.DefaultRequestHeaders.Remove("__tenant");
        await ConfigureAsync(client);

        return result == 1 ? client : throw new InvalidOperationException($"{userName} was not let in: result {result}.");
    }

    // As ABP's scripts do at the start and after each change of person: the antiforgery token comes along, and is this person's.
    private static async Task ConfigureAsync(HttpClient client) =>
        (await client.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Method != HttpMethod.Get && _cookies.GetCookies(request.RequestUri!)["XSRF-TOKEN"] is { } token)
        {
            request.Headers.TryAddWithoutValidation("RequestVerificationToken", Uri.UnescapeDataString(token.Value));
        }

        return base.SendAsync(request, cancellationToken);
    }
}
