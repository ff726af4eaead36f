using System.Text.Json.Serialization.Metadata;
using Caidence.Core.AspNetCore.ApiDefinition;
using Microsoft.AspNetCore.OpenApi;

namespace Caidence.Core.AspNetCore.OpenApi;

internal static class SchemaIds
{
    /// <summary>Full names, so that two DTOs of the same name never become one; null where a schema is written in place.</summary>
    public static string? Of(JsonTypeInfo type) =>
        Nullable.GetUnderlyingType(type.Type) is not null || OpenApiOptions.CreateDefaultSchemaReferenceId(type) is null ? null : NameOf(type.Type);

    private static string NameOf(Type type) =>
        type.IsEnum ? type.FullName!.Replace('+', '.')
        : type.IsGenericType ? $"{TypeNames.Key(type).Split('<')[0]}_{string.Join('_', type.GetGenericArguments().Select(NameOf))}"
        : TypeNames.Of(type).Replace('+', '.');
}
