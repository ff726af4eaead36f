using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Serialization;

namespace Caidence.HttpApi.Client.ConsoleTestApp;

/// <summary>Gets an access token by the password flow (Development only) before the first call, and sends it with each.</summary>
internal sealed class PasswordSignIn(Uri address, string? workspace, string userName, string password) : DelegatingHandler
{
    private string? _token;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        _token ??= await AskAsync(cancellationToken);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", _token);
        return await base.SendAsync(request, cancellationToken);
    }

    private async Task<string> AskAsync(CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, "connect/token"))
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "password",
                ["client_id"] = "Caidence_App",
                ["scope"] = "Caidence",
                ["username"] = userName,
                ["password"] = password,
            }),
        };
        if (workspace is not null)
        {
            request.Headers.Add("__tenant", workspace);
        }

        using var answer = await base.SendAsync(request, cancellationToken);
        var result = await answer.Content.ReadFromJsonAsync<TokenAnswer>(cancellationToken);
        return result?.Token ?? throw new InvalidOperationException($"Not let in: {result?.Reason ?? answer.StatusCode.ToString()}");
    }

    private sealed record TokenAnswer(
        [property: JsonPropertyName("access_token")] string? Token, [property: JsonPropertyName("error_description")] string? Reason);
}
