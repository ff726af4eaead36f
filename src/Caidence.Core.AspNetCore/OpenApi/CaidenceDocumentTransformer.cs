using Caidence.Core.AspNetCore.Errors;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;

namespace Caidence.Core.AspNetCore.OpenApi;

/// <summary>What all operations share: the bearer token, and the envelope of whatever goes wrong.</summary>
internal sealed class CaidenceDocumentTransformer : IOpenApiDocumentTransformer
{
    private const string Bearer = "bearer";
    private static readonly string ErrorSchema = typeof(RemoteServiceErrorResponse).FullName!;

    public async Task TransformAsync(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancellationToken)
    {
        document.Info = new() { Title = "Caidence API", Version = "v1" };
        document.AddComponent<IOpenApiSecurityScheme>(Bearer, new OpenApiSecurityScheme
        {
            Type = SecuritySchemeType.Http,
            Scheme = "bearer",
            Description = "An access token from /connect/token.",
        });
        document.Security = [new() { [new OpenApiSecuritySchemeReference(Bearer, document)] = [] }];

        var error = await context.GetOrCreateSchemaAsync(typeof(RemoteServiceErrorResponse), cancellationToken: cancellationToken);
        document.AddComponent<IOpenApiSchema>(ErrorSchema, error);
        foreach (var operation in document.Paths.Values.SelectMany(path => path.Operations?.Values ?? Enumerable.Empty<OpenApiOperation>()))
        {
            operation.Responses ??= [];
            operation.Responses["default"] = Failure(document);
        }
    }

    private static OpenApiResponse Failure(OpenApiDocument document) => new()
    {
        Description = "The error envelope, with header _AbpErrorFormat: true",
        Content = new Dictionary<string, OpenApiMediaType>
        {
            ["application/json"] = new() { Schema = new OpenApiSchemaReference(ErrorSchema, document) },
        },
    };
}
