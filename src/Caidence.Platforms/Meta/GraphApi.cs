using System.Net.Http.Headers;
using System.Net.Http.Json;
using Caidence.Core.Security;
using Caidence.Platforms.Http;
using Caidence.Platforms.Versions;

namespace Caidence.Platforms.Meta;

/// <summary>One of Graph's hosts.</summary>
internal abstract class GraphApi(HttpClient http, PlatformOptions options, string platform, ServedVersionWatch servedVersions)
{
    /// <summary>A token of this installation's app.</summary>
    public MetaKey KeyOf(string accessToken) => new(new(accessToken), options.CurrentSecret is { Length: > 0 } secret ? new(secret) : null);

    public Task<PlatformAnswer> GetAsync(
        string path, MetaKey key, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, $"{options.Version}/{path}", key, parameters, cancellationToken);

    public Task<PlatformAnswer> PostAsync(
        string path, MetaKey key, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"{options.Version}/{path}", key, parameters, cancellationToken);

    /// <param name="failureOf">The call has error codes of its own.</param>
    public Task<PlatformAnswer> PostJsonAsync(
        string path, MetaKey key, object body, Func<MetaError, TimeSpan?, string, PlatformFailure> failureOf, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Post, $"{options.Version}/{path}", key, [], cancellationToken, JsonContent.Create(body), failureOf);

    public Task<PlatformAnswer> DeleteAsync(string path, MetaKey key, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Delete, $"{options.Version}/{path}", key, [], cancellationToken);

    /// <summary>What stands outside of versions, as Instagram's token calls do.</summary>
    public Task<PlatformAnswer> GetUnversionedAsync(
        string path, MetaKey key, IEnumerable<KeyValuePair<string, string>> parameters, CancellationToken cancellationToken) =>
        SendAsync(HttpMethod.Get, path, key, parameters, cancellationToken);

    /// <summary>Buys tokens. Posted, so that secrets stay out of addresses and nothing is sent twice.</summary>
    public async Task<PlatformAnswer> PostFormAsync(
        Uri address, IEnumerable<KeyValuePair<string, string>> form, SecretText secret, CancellationToken cancellationToken)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new FormUrlEncodedContent(form) };
        return await PlatformCall.SendAsync(
            http, request, (response, body) => Read(response, body, secret.Reveal(), MetaTokenFailures.From), cancellationToken);
    }

    private async Task<PlatformAnswer> SendAsync(
        HttpMethod method,
        string path,
        MetaKey key,
        IEnumerable<KeyValuePair<string, string>> parameters,
        CancellationToken cancellationToken,
        HttpContent? content = null,
        Func<MetaError, TimeSpan?, string, PlatformFailure>? failureOf = null)
    {
        if (!key.Token.HasValue())
        {
            return new PlatformAnswer.Failed(new(PlatformFailureKind.Reauth, "No access token is stored."));
        }

        using var request = new HttpRequestMessage(method, $"{path}?{Query(key, parameters)}") { Content = content };
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key.Token.Reveal());
        return await PlatformCall.SendAsync(
            http, request, (response, body) => Read(response, body, key.Token.Reveal(), failureOf ?? MetaFailures.From), cancellationToken);
    }

    private static string Query(MetaKey key, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        var proof = key.AppSecret is { } secret
            ? new[] { KeyValuePair.Create("appsecret_proof", AppSecretProof.For(key.Token.Reveal(), secret.Reveal())) }
            : [];

        return string.Join('&', parameters.Concat(proof).Select(pair => $"{pair.Key}={Uri.EscapeDataString(pair.Value)}"));
    }

    private PlatformAnswer Read(
        HttpResponseMessage response, string body, string secret, Func<MetaError, TimeSpan?, string, PlatformFailure> failureOf)
    {
        if (response.Headers.TryGetValues("facebook-api-version", out var served))
        {
            servedVersions.Compare(platform, options.Version, served.First());
        }

        if (MetaError.From(body) is { } error)
        {
            return new PlatformAnswer.Failed(failureOf(error, MetaUsage.RegainAccessIn(response.Headers), secret));
        }

        return response.IsSuccessStatusCode
            ? new PlatformAnswer.Json(body)
            : new PlatformAnswer.Failed(MetaFailures.From(response.StatusCode));
    }
}
