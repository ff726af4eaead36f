using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text;

namespace Caidence.PlatformSimulator.Delivery;

/// <summary>Brings webhooks: the first attempt while the caller waits, the repeats behind its back.</summary>
public sealed class WebhookSender(DeliveryLog log, RetrySchedule schedule, SimulatorClock clock, IHostApplicationLifetime lifetime)
    : IDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public async Task<WebhookDelivery> SendAsync(OutgoingWebhook webhook)
    {
        var delivery = new WebhookDelivery
        {
            Id = log.NextId(),
            Sender = webhook.Sender,
            Url = webhook.Url,
            RequestBody = Encoding.UTF8.GetString(webhook.Body),
        };
        log.Keep(delivery);

        delivery = await AttemptAsync(delivery, webhook);
        if (delivery.State == DeliveryState.Pending)
        {
            _ = RepeatAsync(delivery, webhook);
        }

        return delivery;
    }

    public void Dispose() => _http.Dispose();

    private async Task RepeatAsync(WebhookDelivery delivery, OutgoingWebhook webhook)
    {
        try
        {
            while (delivery.State == DeliveryState.Pending)
            {
                await Task.Delay(NextDelay(delivery, webhook) ?? TimeSpan.Zero, lifetime.ApplicationStopping);
                delivery = await AttemptAsync(delivery, webhook);
            }
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            log.Keep(delivery with { State = DeliveryState.Failed });
        }
    }

    private async Task<WebhookDelivery> AttemptAsync(WebhookDelivery delivery, OutgoingWebhook webhook)
    {
        var attempt = await PostAsync(webhook);
        delivery = delivery with { Attempts = [.. delivery.Attempts, attempt] };
        delivery = delivery with
        {
            State = !RetryPolicy.UnlessSuccess(attempt.Status) ? DeliveryState.Delivered
                : webhook.Retries.ShouldRepeat(attempt.Status) && NextDelay(delivery, webhook) is not null ? DeliveryState.Pending
                : DeliveryState.Failed,
        };
        log.Keep(delivery);
        return delivery;
    }

    private TimeSpan? NextDelay(WebhookDelivery delivery, OutgoingWebhook webhook) =>
        schedule.DelayBefore(delivery.Attempts.Count - 1, webhook.Retries, RetryAfterOf(delivery.Attempts[^1]));

    private static TimeSpan? RetryAfterOf(DeliveryAttempt attempt) =>
        attempt.ResponseHeaders?.TryGetValue("Retry-After", out var seconds) == true
        && int.TryParse(seconds, CultureInfo.InvariantCulture, out var wait)
            ? TimeSpan.FromSeconds(wait)
            : null;

    private async Task<DeliveryAttempt> PostAsync(OutgoingWebhook webhook)
    {
        var now = clock.GetUtcNow();
        var headers = webhook.Headers(now);
        var watch = Stopwatch.StartNew();
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(lifetime.ApplicationStopping);
        patience.CancelAfter(webhook.Retries.Timeout);

        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, webhook.Url) { Content = new ByteArrayContent(webhook.Body) };
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(webhook.ContentType);
            foreach (var (name, value) in headers)
            {
                request.Headers.TryAddWithoutValidation(name, value);
            }

            using var response = await _http.SendAsync(request, patience.Token);
            var body = await response.Content.ReadAsStringAsync(patience.Token);
            return new(now, headers, (int)response.StatusCode, HeadersOf(response), body, null, watch.Elapsed.TotalMilliseconds);
        }
        catch (OperationCanceledException)
        {
            return Unanswered($"No answer within {webhook.Retries.Timeout.TotalSeconds:0.#} s.");
        }
        catch (Exception fault) when (fault is HttpRequestException or UriFormatException or InvalidOperationException)
        {
            return Unanswered(fault.Message);
        }

        DeliveryAttempt Unanswered(string error) => new(now, headers, null, null, null, error, watch.Elapsed.TotalMilliseconds);
    }

    private static Dictionary<string, string> HeadersOf(HttpResponseMessage response) =>
        response.Headers.Concat(response.Content.Headers).ToDictionary(header => header.Key, header => string.Join(", ", header.Value));
}
