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
        using var trace = PlatformTrace.Begin(request);
        return trace.End(await TrySendAsync(http, request, read, trace, cancellationToken));
    }

    private static async Task<PlatformAnswer> TrySendAsync(
        HttpClient http,
        HttpRequestMessage request,
        Func<HttpResponseMessage, string, PlatformAnswer> read,
        PlatformTrace trace,
        CancellationToken cancellationToken)
    {
        try
        {
            using var response = await http.SendAsync(request, cancellationToken);
            trace.Answered(response.StatusCode);
            return RetryAfter.Heed(response.Headers.RetryAfter, read(response, await response.Content.ReadAsStringAsync(cancellationToken)));
        }
        catch (TimeoutRejectedException)
        {
            return Transient("No answer in time.");
        }
        catch (HttpRequestException fault)
        {
            return Transient($"No connection: {fault.HttpRequestError}.");
        }
        catch (UnsentCallException unsent)
        {
            return new PlatformAnswer.Failed(unsent.Failure);
        }
    }

    private static PlatformAnswer.Failed Transient(string reason) => new(new(PlatformFailureKind.Transient, reason));
}
