using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.Google;

public static class GoogleSender
{
    // 4xx is final; the gaps are our guess, Google publishes none.
    private static readonly RetryPolicy Retries = new(
        [TimeSpan.FromSeconds(10), TimeSpan.FromMinutes(1), TimeSpan.FromMinutes(10), TimeSpan.FromHours(1)],
        Timeout: TimeSpan.FromSeconds(10),
        RetryPolicy.OnServerTrouble);

    public static Task<WebhookDelivery> SendGoogleLeadAsync(this WebhookSender sender, string url, GoogleLead lead) =>
        sender.SendAsync(new("google", url, "application/json", lead.Body(), Retries)
        {
            Headers = _ => new Dictionary<string, string> { ["User-Agent"] = "Google-LeadForm-Webhook" },
        });
}
