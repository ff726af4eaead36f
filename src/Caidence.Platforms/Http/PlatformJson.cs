using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caidence.Platforms.Http;

internal static class PlatformJson
{
    /// <summary>Ids arrive as text or as numbers, flags as text or as truth values: all of it is read as text.</summary>
    public sealed class AnythingAsText : JsonConverter<string>
    {
        public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            if (reader.TokenType == JsonTokenType.String)
            {
                return reader.GetString();
            }

            using var value = JsonDocument.ParseValue(ref reader);
            return value.RootElement.GetRawText();
        }

        public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
    }

    public static bool TryRead<T>(string text, JsonSerializerOptions options, out T? value)
    {
        try
        {
            value = JsonSerializer.Deserialize<T>(text, options);
            return value is not null;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
