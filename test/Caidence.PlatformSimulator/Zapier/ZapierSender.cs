using System.Text;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Delivery;

namespace Caidence.PlatformSimulator.Zapier;

/// <summary>"Webhooks by Zapier": keys are whatever label the person chose, values are texts, nothing is signed.</summary>
public static class ZapierSender
{
    private const int TooManyRequests = 429;

    // Only a throttled run is rescheduled; a 5xx stops the Zap.
    private static readonly RetryPolicy Retries = new(
        [TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(5), TimeSpan.FromHours(1)],
        Timeout: TimeSpan.FromSeconds(30),
        status => status == TooManyRequests)
    {
        HonoursRetryAfter = true,
    };

    public static Task<WebhookDelivery> SendZapAsync(
        this WebhookSender sender, string url, IReadOnlyDictionary<string, string> fields, bool asForm)
    {
        var (contentType, body) = asForm ? ("application/x-www-form-urlencoded", Form(fields)) : ("application/json", Json(fields));
        return sender.SendAsync(new("zapier", url, contentType, Encoding.UTF8.GetBytes(body), Retries)
        {
            Headers = _ => new Dictionary<string, string> { ["User-Agent"] = "Zapier" },
        });
    }

    private static string Json(IReadOnlyDictionary<string, string> fields) =>
        new JsonObject(fields.Select(field => KeyValuePair.Create(field.Key, (JsonNode?)field.Value))).ToJsonString(SimulatorJson.Options);

    private static string Form(IReadOnlyDictionary<string, string> fields) =>
        string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
}
