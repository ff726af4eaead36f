using System.Text.Encodings.Web;
using System.Text.Json;

namespace Caidence.Web.Pages.Leads;

public static class PrettyJson
{
    // Shown inside <pre>, where Razor encodes it once more: letters of other languages stay letters.
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Indented if it is JSON, as it is otherwise.</summary>
    public static string Of(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return JsonSerializer.Serialize(document, Options);
        }
        catch (JsonException)
        {
            return text;
        }
    }
}
