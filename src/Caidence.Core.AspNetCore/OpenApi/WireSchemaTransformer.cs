using System.Text.Json.Nodes;
using Caidence.Core.Content;
using Caidence.Core.Json;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Caidence.Core.AspNetCore.OpenApi;

/// <summary>Describes what our own JSON converters write, which the framework cannot know.</summary>
internal sealed class WireSchemaTransformer : IOpenApiSchemaTransformer
{
    private const JsonSchemaType Numeric = JsonSchemaType.Integer | JsonSchemaType.Number;

    public Task TransformAsync(OpenApiSchema schema, OpenApiSchemaTransformerContext context, CancellationToken cancellationToken)
    {
        var bare = Nullable.GetUnderlyingType(context.JsonTypeInfo.Type);
        var type = bare ?? context.JsonTypeInfo.Type;
        var orNull = bare is null ? default : JsonSchemaType.Null;

        if (WireWords.AreUsedBy(type))
        {
            schema.Type = JsonSchemaType.String | orNull;
            schema.Enum = WireWords.All(type).Select(word => (JsonNode)word).ToList();
        }
        else if (type.IsEnum)
        {
            schema.Type = JsonSchemaType.Integer | orNull;
            schema.Enum = Enum.GetValuesAsUnderlyingType(type).Cast<object>()
                .Select(value => (JsonNode)Convert.ToInt64(value, provider: null))
                .ToList();
            schema.Description ??= string.Join(", ", Enum.GetNames(type));
        }
        else if (type.IsAssignableTo(typeof(IRemoteStreamContent)))
        {
            schema.Type = JsonSchemaType.String;
            schema.Format = "binary";
            schema.Properties = null;
            schema.Required = null;
        }
        else if (type == typeof(DateTime))
        {
            schema.Type = JsonSchemaType.String | orNull;
            schema.Format = "date-time";
        }
        else if (schema.Type is { } kinds && kinds.HasFlag(JsonSchemaType.String) && (kinds & Numeric) != default)
        {
            // Numbers are read from text too; what is written, and should be sent, is a number.
            schema.Type = kinds & ~JsonSchemaType.String;
            schema.Pattern = null;
        }

        return Task.CompletedTask;
    }
}
