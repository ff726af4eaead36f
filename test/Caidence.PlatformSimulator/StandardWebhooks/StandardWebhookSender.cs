using System.Globalization;
using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.StandardWebhooks;

public static class StandardWebhookSender
{
    private const int Gone = 410;

    private static readonly RetryPolicy Retries = new(
        [
            TimeSpan.FromSeconds(5), TimeSpan.FromMinutes(5), TimeSpan.FromMinutes(30), TimeSpan.FromHours(2), TimeSpan.FromHours(5),
            TimeSpan.FromHours(10), TimeSpan.FromHours(14), TimeSpan.FromHours(20), TimeSpan.FromHours(24),
        ],
        Timeout: TimeSpan.FromSeconds(15),
        status => status != Gone && RetryPolicy.UnlessSuccess(status))
    {
        HonoursRetryAfter = true,
    };

    /// <summary>The id stays the same on every repeat; time and signature are made anew.</summary>
    public static Task<WebhookDelivery> SendStandardWebhookAsync(
        this WebhookSender sender, string url, string id, byte[] body, string secret) =>
        sender.SendAsync(new("standard-webhooks", url, "application/json", body, Retries)
        {
            Headers = now => new Dictionary<string, string>
            {
                ["webhook-id"] = id,
                ["webhook-timestamp"] = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
                ["webhook-signature"] = StandardWebhookSignature.Sign(id, now, body, secret),
            },
        });
}
