using System.Text.Json;

namespace Caidence.Leads.Ingestion.Receiving;

internal static class WebhookJson
{
    private const string ContentType = "application/json";
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull,
    };

    public static WebhookReply Reply(int statusCode, object body, TimeSpan? retryAfter = null) =>
        new(statusCode, ContentType, JsonSerializer.Serialize(body, Options), retryAfter);
}
