using Polly.CircuitBreaker;

namespace Caidence.Platforms.Http;

/// <summary>Sends nothing while the platform does not answer for this access; after the pause one request finds out.</summary>
/// <param name="platform">As people know it.</param>
/// <param name="circuits">All there are.</param>
internal sealed class PlatformCircuitHandler(string platform, PlatformCircuits circuits) : DelegatingHandler
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        request.Options.Set(PlatformCaller.Platform, platform);
        var whose = PlatformCaller.AccessOf(request) ?? PlatformCaller.App;
        try
        {
            return await circuits.Of($"{platform} {request.RequestUri?.Host} {whose}")
                .ExecuteAsync(async token => await base.SendAsync(request, token), cancellationToken);
        }
        catch (BrokenCircuitException)
        {
            throw new UnsentCallException(new(PlatformFailureKind.Transient, $"{platform} does not answer; paused.") { RetryIn = circuits.Pause });
        }
    }
}
