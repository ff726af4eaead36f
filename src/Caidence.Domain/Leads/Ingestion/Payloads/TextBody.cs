using System.Text;
using System.Text.Json;
using System.Text.Unicode;

namespace Caidence.Leads.Ingestion.Payloads;

/// <summary>A body that does not say what it is: JSON and XML by their first character, anything else as one text.</summary>
internal static class TextBody
{
    public static PayloadReading.Unreadable? Read(ReadOnlyMemory<byte> body, out JsonElement root)
    {
        root = default;
        if (!Utf8.IsValid(body.Span))
        {
            return new(PayloadProblem.NotUtf8);
        }

        var text = Encoding.UTF8.GetString(body.Span).Trim('\uFEFF', ' ', '\t', '\r', '\n');
        switch (text)
        {
            case "":
                return new(PayloadProblem.Empty);
            case ['{' or '[', ..]:
                return StrictJson.Read(body, out root);
            case ['<', ..]:
                return XmlBody.Read(body, out root);
            default:
                root = JsonSerializer.SerializeToElement(new { text });
                return null;
        }
    }
}
