using System.Net.Http.Headers;
using Caidence.Platforms.Http;
using Caidence.Platforms.OAuth;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Snapchat;

/// <summary>Snapchat's Ads API and, for apps on its list, the Public Profile API; and the token endpoint of both.</summary>
internal sealed class SnapchatApi(HttpClient http, IOptions<SnapchatOptions> options)
{
    public Task<PlatformAnswer> GetAdsAsync(string pathAndQuery, string accessToken, CancellationToken cancellationToken) =>
        SendAsync(pathAndQuery, accessToken, isForListed: false, cancellationToken);

    public Task<PlatformAnswer> GetProfilesAsync(string pathAndQuery, string accessToken, CancellationToken cancellationToken) =>
        SendAsync($"{options.Value.UploadUrl.TrimEnd('/')}/{options.Value.Version}/{pathAndQuery}", accessToken, isForListed: true, cancellationToken);

    public Task<PlatformAnswer> PostAsync(OAuthForm form, CancellationToken cancellationToken) => form.SendAsync(http, cancellationToken);

    private async Task<PlatformAnswer> SendAsync(string address, string accessToken, bool isForListed, CancellationToken cancellationToken)
    {
        if (accessToken.Length == 0)
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await PlatformCall.SendAsync(http, request, (response, body) => Read(response, body, accessToken, isForListed), cancellationToken);
    }

    // A 200 may be a refusal, too.
    private static PlatformAnswer Read(HttpResponseMessage response, string body, string accessToken, bool isForListed)
    {
        var envelope = SnapchatError.From(body);
        return response.IsSuccessStatusCode && (envelope.IsSuccess || envelope.RequestStatus is null)
            ? new PlatformAnswer.Json(body)
            : new PlatformAnswer.Failed(SnapchatFailures.From(
                response.StatusCode, envelope, response.Headers.WwwAuthenticate.FirstOrDefault(), accessToken, isForListed));
    }
}
