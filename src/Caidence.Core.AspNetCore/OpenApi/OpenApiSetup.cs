using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Scalar.AspNetCore;

namespace Caidence.Core.AspNetCore.OpenApi;

public static class OpenApiSetup
{
    internal const string Document = "v1";

    internal static void AddCaidenceOpenApi(this IServiceCollection services) =>
        services.AddOpenApi(Document, options =>
        {
            options.CreateSchemaReferenceId = SchemaIds.Of;
            options.AddSchemaTransformer<WireSchemaTransformer>();
            options.AddOperationTransformer<ActionOperationTransformer>();
            options.AddDocumentTransformer<CaidenceDocumentTransformer>();
        });

    /// <summary>The document, also where ABP's users look for it, and a page to browse it. Nothing of it comes from a foreign server.</summary>
    internal static void MapCaidenceOpenApi(this IEndpointRouteBuilder endpoints)
    {
        var group = endpoints.MapGroup("").AllowAnonymous().ExcludeFromDescription();
        group.MapGet($"/openapi/{Document}.json", DocumentAsync);
        group.MapGet($"/swagger/{Document}/swagger.json", DocumentAsync);
        group.MapScalarApiReference(ReferencePage.AssetsPath);
        group.MapGet(ReferencePage.Path, () => Results.Text(ReferencePage.Html, MediaTypeNames.Text.Html, Encoding.UTF8));
        group.MapGet(ReferencePage.ScriptPath, () => Results.Text(ReferencePage.Script, MediaTypeNames.Text.JavaScript, Encoding.UTF8));
    }

    private static async Task<IResult> DocumentAsync(OpenApiDocumentCache cache, CancellationToken cancellationToken) =>
        Results.Bytes(await cache.GetAsync(cancellationToken), MediaTypeNames.Application.Json);
}
