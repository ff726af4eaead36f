using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.Meta;

/// <summary>Signs and sends webhooks of an app.</summary>
public sealed class MetaNotifier(WebhookSender sender, SimulatorClock clock)
{
    // Immediately, then with decreasing frequency, dropped after 36 hours.
    private static readonly RetryPolicy Retries = new(
        [
            TimeSpan.Zero, TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(15),
            TimeSpan.FromHours(1), TimeSpan.FromHours(3), TimeSpan.FromHours(6), TimeSpan.FromHours(12), TimeSpan.FromHours(13),
        ],
        Timeout: TimeSpan.FromSeconds(20),
        RetryPolicy.UnlessSuccess);

    public Task<WebhookDelivery> SendAsync(MetaApp app, IReadOnlyList<MetaChange> changes)
    {
        var body = MetaNotification.Body(changes, clock.GetUtcNow());
        return sender.SendAsync(new("facebook", app.CallbackUrl, "application/json", body, Retries)
        {
            Headers = _ => new Dictionary<string, string>
            {
                ["X-Hub-Signature"] = MetaSignature.SignLegacy(body, app.Secret),
                ["X-Hub-Signature-256"] = MetaSignature.Sign(body, app.Secret),
                ["User-Agent"] = "facebookplatform/1.0 (+http://developers.facebook.com)",
            },
        });
    }
}
