using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary><c>a=1&amp;b=2</c> as an object of texts; a repeated name becomes a list.</summary>
internal static class FormBody
{
    public static PayloadReading.Unreadable? Read(ReadOnlySpan<byte> body, out JsonElement root)
    {
        root = default;
        if (!Utf8.IsValid(body))
        {
            return new(PayloadProblem.NotUtf8);
        }

        var pairs = Encoding.UTF8.GetString(body).Split('&', StringSplitOptions.RemoveEmptyEntries);
        if (pairs.Length > PayloadLimits.MaxFields)
        {
            return new(PayloadProblem.TooManyFields);
        }

        var tree = new JsonObject();
        foreach (var field in pairs.Select(Decode).Where(field => field.Name.Length > 0).GroupBy(field => field.Name, field => field.Value))
        {
            JsonNode?[] values = [.. field.Select(value => JsonValue.Create(value))];
            tree[field.Key] = values.Length == 1 ? values[0] : new JsonArray(values);
        }

        root = JsonSerializer.SerializeToElement(tree);
        return null;
    }

    private static (string Name, string Value) Decode(string pair)
    {
        var parts = pair.Split('=', 2);
        return (Decoded(parts[0]), parts.Length > 1 ? Decoded(parts[1]) : "");
    }

    // What is no valid escape stays as it is written: a refusal would help nobody who typed 100% into a form.
    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
