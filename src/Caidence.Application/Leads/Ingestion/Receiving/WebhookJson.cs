using System.Text.Json;

namespace Caidence.Leads.Ingestion.Receiving;

internal static class WebhookJson
{
    private const string ContentType = "application/json";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    /// <summary>The form that Google prescribes serves everybody.</summary>
    public static WebhookReply Refusal(int statusCode, string message, TimeSpan? retryAfter = null) => Reply(statusCode, new { message }, retryAfter);

    public static WebhookReply Reply(int statusCode, object body, TimeSpan? retryAfter = null) =>
        new(statusCode, ContentType, JsonSerializer.Serialize(body, Options), retryAfter);
}
