using Polly.Timeout;

namespace Caidence.Platforms.Http;

/// <summary>Over a client of its own: no token ever goes to where pictures are kept.</summary>
internal sealed class SocialPictures(HttpClient http) : ISocialPictures
{
    public const int Largest = 2 * 1024 * 1024;

    public async Task<Stream?> FetchAsync(string url, CancellationToken cancellationToken)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var address) || address.Scheme is not ("https" or "http"))
        {
            return null;
        }

        try
        {
            using var response = await http.GetAsync(address, cancellationToken);
            return response.IsSuccessStatusCode ? new MemoryStream(await response.Content.ReadAsByteArrayAsync(cancellationToken)) : null;
        }
        catch (Exception error) when (error is HttpRequestException or TimeoutRejectedException)
        {
            return null;
        }
    }
}
