using System.Net.Http.Headers;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.YouTube;

/// <summary>YouTube's Data and Analytics APIs, and Google's token endpoints.</summary>
internal sealed class YouTubeApi(HttpClient http, IOptions<YouTubeOptions> options, TimeProvider clock)
{
    /// <param name="pathAndQuery">Below the Data API, such as <c>channels?part=id&amp;mine=true</c>.</param>
    /// <param name="scope">What the call needs.</param>
    public Task<PlatformAnswer> GetAsync(string pathAndQuery, string accessToken, string scope, CancellationToken cancellationToken) =>
        SendAsync(pathAndQuery, accessToken, scope, cancellationToken);

    public Task<PlatformAnswer> GetInsightsAsync(string pathAndQuery, string accessToken, string scope, CancellationToken cancellationToken) =>
        SendAsync($"{options.Value.InsightsUrl.TrimEnd('/')}/{pathAndQuery}", accessToken, scope, cancellationToken);

    /// <summary>Who the person is.</summary>
    public Task<PlatformAnswer> GetUserInfoAsync(string accessToken, CancellationToken cancellationToken) =>
        SendAsync(options.Value.UserInfoUrl, accessToken, "openid", cancellationToken);

    public Task<PlatformAnswer> PostAsync(OAuthForm form, CancellationToken cancellationToken) => form.SendAsync(http, cancellationToken);

    private async Task<PlatformAnswer> SendAsync(string address, string accessToken, string scope, CancellationToken cancellationToken)
    {
        if (accessToken.Length == 0)
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await PlatformCall.SendAsync(http, request, (response, body) => Read(response, body, accessToken, scope), cancellationToken);
    }

    private PlatformAnswer Read(HttpResponseMessage response, string body, string accessToken, string scope) => response.IsSuccessStatusCode
        ? new PlatformAnswer.Json(body)
        : new PlatformAnswer.Failed(GoogleFailures.From(response.StatusCode, GoogleError.From(body), clock.GetUtcNow(), accessToken, scope));
}
