using System.Net.Http.Headers;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Reads from LinkedIn's versioned REST API (Rest.li 2.0), and calls its token endpoints.</summary>
internal sealed class LinkedInApi(HttpClient http, IOptions<LinkedInOptions> options, TimeProvider clock)
{
    /// <param name="pathAndQuery">Below <c>/rest/</c>; Rest.li's structural signs raw, every value encoded once.</param>
    /// <param name="permission">What a refusal says is missing; null where that is not known.</param>
    public async Task<PlatformAnswer> GetAsync(
        string pathAndQuery, string accessToken, CancellationToken cancellationToken, string? permission = LinkedInFailures.LeadPermission)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"rest/{pathAndQuery}");
        request.Headers.Add("Linkedin-Version", options.Value.Version);
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        return await SendAsync(request, accessToken, permission, cancellationToken);
    }

    /// <summary>Who the member is, which knows no versions.</summary>
    public async Task<PlatformAnswer> GetUserInfoAsync(string accessToken, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "v2/userinfo");
        return await SendAsync(request, accessToken, permission: null, cancellationToken);
    }

    public Task<PlatformAnswer> PostAsync(OAuthForm form, CancellationToken cancellationToken) => form.SendAsync(http, cancellationToken);

    private async Task<PlatformAnswer> SendAsync(HttpRequestMessage request, string accessToken, string? permission, CancellationToken cancellationToken)
    {
        if (accessToken.Length == 0)
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await PlatformCall.SendAsync(http, request, (response, body) => Read(response, body, accessToken, permission), cancellationToken);
    }

    private PlatformAnswer Read(HttpResponseMessage response, string body, string accessToken, string? permission) => response.IsSuccessStatusCode
        ? new PlatformAnswer.Json(body)
        : new PlatformAnswer.Failed(LinkedInFailures.From(response.StatusCode, LinkedInError.From(body), clock.GetUtcNow(), accessToken, permission));
}
