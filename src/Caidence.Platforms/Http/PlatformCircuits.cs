using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using Polly;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace Caidence.Platforms.Http;

/// <summary>One circuit per platform and access, so that trouble with one account keeps no other from its platform.</summary>
internal sealed class PlatformCircuits(IOptions<PlatformHttpOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Forgetting = TimeSpan.FromMinutes(30);
    private readonly MemoryCache _circuits = new(new MemoryCacheOptions { SizeLimit = 20_000 });

    public TimeSpan Pause => options.Value.Pause;

    public ResiliencePipeline<HttpResponseMessage> Of(string key) => _circuits.GetOrCreate(key, entry =>
    {
        entry.SetSize(1).SetSlidingExpiration(Forgetting);
        return Build();
    })!;

    public static bool IsTrouble(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException || (int?)outcome.Result?.StatusCode >= 500;

    public void Dispose() => _circuits.Dispose();

    private ResiliencePipeline<HttpResponseMessage> Build() =>
        new ResiliencePipelineBuilder<HttpResponseMessage> { TimeProvider = clock }
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions<HttpResponseMessage>
            {
                MinimumThroughput = options.Value.TroublesBeforePause,
                FailureRatio = 0.8,
                SamplingDuration = options.Value.TroublePeriod,
                BreakDuration = Pause,
                ShouldHandle = attempt => ValueTask.FromResult(IsTrouble(attempt.Outcome)),
            })
            .Build();
}
