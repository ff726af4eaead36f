using System.Net.Mime;

namespace Caidence.Leads.Ingestion.Payloads;

public enum PayloadFormat
{
    Json,
    Form,
    Xml,
    Text,
}

public static class PayloadFormats
{
    /// <summary>Null for what no reader understands: 415. No content type at all is read as text, which looks at the body itself.</summary>
    public static PayloadFormat? Of(string? contentType)
    {
        if (string.IsNullOrWhiteSpace(contentType))
        {
            return PayloadFormat.Text;
        }

        try
        {
            var type = new ContentType(contentType);
            return IsUtf8(type.CharSet) ? OfMediaType(type.MediaType) : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static PayloadFormat? OfMediaType(string mediaType) => mediaType.ToLowerInvariant() switch
    {
        "application/json" or "text/json" => PayloadFormat.Json,
        "application/x-www-form-urlencoded" => PayloadFormat.Form,
        "application/xml" or "text/xml" => PayloadFormat.Xml,
        "text/plain" => PayloadFormat.Text,
        var other when other.EndsWith("+json", StringComparison.Ordinal) => PayloadFormat.Json,
        var other when other.EndsWith("+xml", StringComparison.Ordinal) => PayloadFormat.Xml,
        _ => null,
    };

    // Another charset would be decoded on the way, and then what was signed and what was read are two things.
    private static bool IsUtf8(string? charset) =>
        charset is null or "" || charset.Trim('"').ToLowerInvariant() is "utf-8" or "utf8" or "us-ascii";
}
