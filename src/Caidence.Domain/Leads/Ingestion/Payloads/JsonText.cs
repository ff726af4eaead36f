using System.Text.Encodings.Web;
using System.Text.Json;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>Reads values without caring how the sender typed them: ids come as texts and as numbers, flags as words.</summary>
internal static class JsonText
{
    /// <summary>No real id is longer (Google's are the longest, with some 200 characters); what is, would fit into no index.</summary>
    public const int MaxIdLength = LeadConsts.MaxProviderIdLength;

    /// <summary>Writes people's names as they are, so that a receipt can be read.</summary>
    public static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a scalar, numbers with every digit they came with; null for null, objects and lists.</summary>
    public static string? Scalar(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Number => value.GetRawText(),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => null,
    };

    /// <summary>The text of a member; null when it is absent, empty or not scalar.</summary>
    public static string? Text(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && Scalar(value)?.Trim() is { Length: > 0 } text
            ? text
            : null;

    /// <summary>As <see cref="Text"/>, and fit for a column of its own: no control characters, no abuse of its length.</summary>
    public static string? Id(this JsonElement parent, string name) =>
        parent.Text(name) is { Length: <= MaxIdLength } text && !text.Any(char.IsControl) ? text : null;

    public static bool Flag(this JsonElement parent, string name) => parent.Text(name)?.ToLowerInvariant() is "true" or "1";

    /// <summary>The items of a list; nothing when the member is absent or something else.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object && parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];
}
