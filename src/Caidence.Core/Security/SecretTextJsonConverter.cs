using System.Text.Json;
using System.Text.Json.Serialization;

namespace Caidence.Core.Security;

/// <summary>A secret can come in through JSON, but never goes out.</summary>
internal sealed class SecretTextJsonConverter : JsonConverter<SecretText>
{
    public override SecretText? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String ? new SecretText(reader.GetString()!) : throw new JsonException("A secret is a text.");

    public override void Write(Utf8JsonWriter writer, SecretText value, JsonSerializerOptions options) =>
        writer.WriteStringValue(SecretText.Mask);
}
