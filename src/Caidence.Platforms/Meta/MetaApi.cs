using System.Net.Http.Headers;
using Caidence.Platforms.Http;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Versions;
using Microsoft.Extensions.Options;

namespace Caidence.Platforms.Meta;

/// <summary>Reads from the Graph API, for Facebook, Instagram and WhatsApp alike.</summary>
internal sealed class MetaApi(HttpClient http, IOptions<FacebookOptions> options, ServedVersionWatch servedVersions)
{
    public async Task<PlatformAnswer> GetAsync(
        string path, string accessToken, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken)
    {
        if (accessToken.Length == 0)
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        using var request = new HttpRequestMessage(HttpMethod.Get, $"{options.Value.Version}/{path}?{Query(accessToken, parameters)}");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", accessToken);
        return await PlatformCall.SendAsync(http, request, (response, body) => Read(response, body, accessToken), cancellationToken);
    }

    private string Query(string accessToken, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var proof = options.Value.ClientSecret is { Length: > 0 } appSecret
            ? new[] { KeyValuePair.Create("appsecret_proof", AppSecretProof.For(accessToken, appSecret)) }
            : [];

        return string.Join('&', parameters.Concat(proof).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
    }

    private PlatformAnswer Read(HttpResponseMessage response, string body, string accessToken)
    {
        if (response.Headers.TryGetValues("facebook-api-version", out var served))
        {
            servedVersions.Compare(FacebookOptions.Platform, options.Value.Version, served.First());
        }

        if (MetaError.From(body) is { } error)
        {
            return new PlatformAnswer.Failed(MetaFailures.From(error, MetaUsage.RegainAccessIn(response.Headers), accessToken));
        }

        return response.IsSuccessStatusCode
            ? new PlatformAnswer.Json(body)
            : new PlatformAnswer.Failed(MetaFailures.From(response.StatusCode));
    }
}
