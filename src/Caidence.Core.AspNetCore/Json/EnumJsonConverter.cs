using System.Text.Json;
using System.Text.Json.Serialization;
using Caidence.Core.Json;

namespace Caidence.Core.AspNetCore.Json;

/// <summary>Writes enums as numbers and reads numbers and names. Enums with wire words bring their own converter.</summary>
internal sealed class EnumJsonConverter : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum && !WireWords.AreUsedBy(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Numbers<>).MakeGenericType(typeToConvert))!;

    private sealed class Numbers<T> : JsonConverter<T>
        where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => reader.TokenType switch
        {
            JsonTokenType.Number when reader.TryGetInt64(out var number) => (T)Enum.ToObject(typeof(T), number),
            JsonTokenType.String when Enum.TryParse<T>(reader.GetString(), ignoreCase: true, out var value) => value,
            _ => throw new UnknownWireWordException(Enum.GetNames<T>()),
        };

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
            writer.WriteNumberValue(Convert.ToInt64(value, provider: null));
    }
}
