using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.LinkedIn;

public sealed class LinkedInNotifier(LinkedInState state, WebhookSender sender, SimulatorClock clock)
{
    // Undocumented for leads; LinkedIn's other events are repeated like this.
    private static readonly RetryPolicy Retries = new(
        RetryPolicy.Every(TimeSpan.FromMinutes(5), until: TimeSpan.FromHours(8)),
        Timeout: TimeSpan.FromSeconds(10),
        RetryPolicy.UnlessSuccess);

    public Task<WebhookDelivery> SendAsync(string url, LinkedInLead lead, string leadAction)
    {
        var body = LinkedInNotification.Body(lead, leadAction, clock.GetUtcNow());
        var clientSecret = state.ClientSecret;
        return sender.SendAsync(new("linkedin", url, "application/json", body, Retries)
        {
            Headers = _ => new Dictionary<string, string>
            {
                ["X-LI-Signature"] = LinkedInSignature.Sign(body, clientSecret),
                ["User-Agent"] = "LinkedIn-Notifications/1.0",
            },
        });
    }
}
