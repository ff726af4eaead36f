using Caidence.Platforms.Budgets;
using Caidence.Social.Budgets;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Http.Resilience;
using Microsoft.Extensions.Options;
using Polly;

namespace Caidence.Platforms.Http;

/// <summary>The one pipeline. From outside in: total time, repeats of reads, circuit, budget, time of one attempt, the line in the log.</summary>
internal static class PlatformHttpClients
{
    private const int LargestAnswer = 16 * 1024 * 1024;

    /// <param name="services">Where it goes.</param>
    /// <param name="platform">As people know it.</param>
    public static void AddPlatformHttpClient<TApi, TOptions>(this IServiceCollection services, string platform)
        where TApi : class
        where TOptions : PlatformOptions =>
        services.AddHttpClient<TApi>((provider, http) =>
        {
            http.BaseAddress = new Uri(OptionsOf<TOptions>(provider).ApiUrl.TrimEnd('/') + "/");
            http.MaxResponseContentBufferSize = LargestAnswer;
        })
        .AddPatience()
        .AddHttpMessageHandler(provider => new PlatformCircuitHandler(platform, provider.GetRequiredService<PlatformCircuits>()))
        .AddHttpMessageHandler(provider => new PlatformBudgetHandler(
            new(platform, OptionsOf<TOptions>(provider), provider.GetRequiredService<TimeProvider>()), provider.GetRequiredService<IPlatformBudgets>()))
        .AddAttempts();

    public static void AddSocialPictures(this IServiceCollection services) =>
        services.AddHttpClient<ISocialPictures, SocialPictures>(http => http.MaxResponseContentBufferSize = SocialPictures.Largest)
            .AddPatience().AddAttempts();

    private static TOptions OptionsOf<TOptions>(IServiceProvider provider) where TOptions : PlatformOptions =>
        provider.GetRequiredService<IOptions<TOptions>>().Value;

    private static IHttpClientBuilder AddPatience(this IHttpClientBuilder client)
    {
        client.ConfigureHttpClient(http => http.Timeout = Timeout.InfiniteTimeSpan)
            .RemoveAllLoggers()
            .AddLogger<PlatformCallLogger>(wrapHandlersPipeline: false)
            .AddResilienceHandler("platform", (pipeline, context) => AddRepeats(pipeline, HttpOptionsOf(context)));
        return client;
    }

    private static void AddAttempts(this IHttpClientBuilder client)
    {
        client.AddResilienceHandler("attempt", (pipeline, context) => pipeline.AddTimeout(HttpOptionsOf(context).AttemptTimeout));
        client.AddHttpMessageHandler(() => new BareFaultHandler());
    }

    private static PlatformHttpOptions HttpOptionsOf(ResilienceHandlerContext context) =>
        context.ServiceProvider.GetRequiredService<IOptions<PlatformHttpOptions>>().Value;

    private static void AddRepeats(ResiliencePipelineBuilder<HttpResponseMessage> pipeline, PlatformHttpOptions options)
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
    }

    // A platform that says when to come again is not asked before.
    private static bool IsPassing(Outcome<HttpResponseMessage> outcome) =>
        PlatformCircuits.IsTrouble(outcome) && outcome.Result?.Headers.RetryAfter is null;
}
