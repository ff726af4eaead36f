using System.Text.Json;
using System.Text.Json.Serialization;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Caidence.Core.EntityFrameworkCore.Modeling;

/// <summary>Typed values kept as JSON, for shapes EF Core's own JSON mapping does not take (dictionaries, records).</summary>
public static class JsonValue
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    public static PropertyBuilder<T> HasJsonValue<T>(this PropertyBuilder<T> property) =>
        property.HasConversion(value => Write(value), json => Read<T>(json), new JsonValueComparer<T>());

    internal static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    internal static T Read<T>(string json) => JsonSerializer.Deserialize<T>(json, Options)!;
}

internal sealed class JsonValueComparer<T>() : ValueComparer<T>(
    (left, right) => JsonValue.Write(left) == JsonValue.Write(right),
    value => JsonValue.Write(value).GetHashCode(StringComparison.Ordinal),
    value => JsonValue.Read<T>(JsonValue.Write(value)));
