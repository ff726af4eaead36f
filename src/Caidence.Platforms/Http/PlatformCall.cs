using Polly.Timeout;

namespace Caidence.Platforms.Http;

/// <summary>The one place that touches the network: turns every kind of trouble on the way into a value.</summary>
internal static class PlatformCall
{
    public static async Task<PlatformAnswer> SendAsync(
        HttpClient http,
        HttpRequestMessage request,
        Func<HttpResponseMessage, string, PlatformAnswer> read,
        CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            return read(response, await response.Content.ReadAsStringAsync(cancellationToken));
        }
        catch (TimeoutRejectedException)
        {
            return Transient("No answer in time.");
        }
        catch (HttpRequestException fault)
        {
            return Transient($"No connection: {fault.HttpRequestError}.");
        }
    }

    private static PlatformAnswer.Failed Transient(string reason) => new(new(PlatformFailureKind.Transient, reason));
}
