using System.Net.Http.Headers;
using Caidence.Platforms.Http;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.LinkedIn;

/// <summary>Reads from LinkedIn's versioned REST API (Rest.li 2.0).</summary>
internal sealed class LinkedInApi(HttpClient http, IOptions<LinkedInOptions> options, TimeProvider clock)
{
    /// <param name="pathAndQuery">Below <c>/rest/</c>; Rest.li's structural signs raw, every value encoded once.</param>
    public async Task<PlatformAnswer> GetAsync(string pathAndQuery, string accessToken, CancellationToken cancellationToken)
    {
        if (accessToken.Length == 0)
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"rest/{pathAndQuery}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        request.Headers.Add("Linkedin-Version", options.Value.Version);
        request.Headers.Add("X-Restli-Protocol-Version", "2.0.0");
        return await PlatformCall.SendAsync(http, request, (response, body) => Read(response, body, accessToken), cancellationToken);
    }

    private PlatformAnswer Read(HttpResponseMessage response, string body, string accessToken) => response.IsSuccessStatusCode
        ? new PlatformAnswer.Json(body)
        : new PlatformAnswer.Failed(LinkedInFailures.From(response.StatusCode, LinkedInError.From(body), clock.GetUtcNow(), accessToken));
}
