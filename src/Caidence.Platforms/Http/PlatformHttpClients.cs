using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;
using Polly.Timeout;

namespace Caidence.Platforms.Http;

internal static class PlatformHttpClients
{
    private const int LargestAnswer = 16 * 1024 * 1024;

    public static void AddPlatformHttpClient<TApi>(this IServiceCollection services, Func<IServiceProvider, PlatformOptions> optionsOf)
        where TApi : class =>
        services.AddHttpClient<TApi>((provider, http) =>
        {
            http.BaseAddress = new Uri(optionsOf(provider).ApiUrl.TrimEnd('/') + "/");
            http.MaxResponseContentBufferSize = LargestAnswer;
        }).AddPatience();

    public static void AddSocialPictures(this IServiceCollection services) =>
        services.AddHttpClient<ISocialPictures, SocialPictures>(http => http.MaxResponseContentBufferSize = SocialPictures.Largest).AddPatience();

    private static void AddPatience(this IHttpClientBuilder client)
    {
        client.ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddLogger<PlatformCallLogger>(wrapHandlersPipeline: false)
            .AddResilienceHandler("platform", (pipeline, context) =>
                Configure(pipeline, context.ServiceProvider.GetRequiredService<IOptions<PlatformHttpOptions>>().Value));
    }

    private static void Configure(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, PlatformHttpOptions options)
    {
        pipeline.AddTimeout(options.TotalTimeout);

        if (options.Retries > 0)
        {
            var retry = new HttpRetryStrategyOptions
            {
                MaxRetryAttempts = options.Retries,
                Delay = options.RetryDelay,
                BackoffType = DelayBackoffType.Exponential,
                UseJitter = true,
                ShouldRetryAfterHeader = false,
                ShouldHandle = attempt => ValueTask.FromResult(IsPassing(attempt.Outcome)),
            };
            retry.DisableForUnsafeHttpMethods();
            pipeline.AddRetry(retry);
        }

        pipeline.AddTimeout(options.AttemptTimeout);
    }

    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        outcome.Exception is HttpRequestException or TimeoutRejectedException || (int?)outcome.Result?.StatusCode >= 500;
}
