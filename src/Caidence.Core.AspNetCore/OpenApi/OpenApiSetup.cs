using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scalar.AspNetCore;

namespace Caidence.Core.AspNetCore.OpenApi;

public static class OpenApiSetup
{
    private const string Document = "v1";

    internal static void AddCaidenceOpenApi(this IServiceCollection services) =>
        services.AddOpenApi(Document, options =>
        {
            options.CreateSchemaReferenceId = SchemaIds.Of;
            options.AddSchemaTransformer<WireSchemaTransformer>();
            options.AddOperationTransformer<ActionOperationTransformer>();
            options.AddDocumentTransformer<CaidenceDocumentTransformer>();
        });

    /// <summary>The document, where ABP's users look for it too, and a page to browse it. Nothing of it comes from a foreign server.</summary>
    internal static void MapCaidenceOpenApi(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapOpenApi("/openapi/{documentName}.json").AllowAnonymous();
        endpoints.MapOpenApi("/swagger/{documentName}/swagger.json").AllowAnonymous();
        endpoints.MapScalarApiReference("/scalar", options =>
        {
            options.Title = "Caidence API";
            options.DefaultFonts = false;
            options.Telemetry = false;
        }).AllowAnonymous();
    }
}
