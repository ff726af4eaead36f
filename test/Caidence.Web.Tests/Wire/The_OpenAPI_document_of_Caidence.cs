using Caidence.Web.Endpoints;
using Microsoft.OpenApi;

namespace Caidence.Web.Wire;

public sealed class The_OpenAPI_document_of_Caidence(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Is_valid()
    {
        var (document, problems) = await ReadAsync();

        problems.ShouldBeEmpty();
        document.Info.Title.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task Describes_every_endpoint_of_the_API_definition()
    {
        var (document, _) = await ReadAsync();
        var definition = await ApiDefinition.ReadAsync(Installation);

        var described = document.Paths.SelectMany(path => path.Value.Operations!.Keys.Select(method => $"{method.Method.ToUpperInvariant()} {path.Key.TrimStart('/')}"));

        definition.Actions.Select(action => action.Name).Except(described).ShouldBeEmpty();
    }

    private async Task<(OpenApiDocument Document, IList<OpenApiError> Problems)> ReadAsync()
    {
        using var anybody = Installation.Anonymous();
        await using var json = await anybody.GetStreamAsync("/openapi/v1.json");
        var (document, diagnostic) = await OpenApiDocument.LoadAsync(json, "json");
        return (document!, [.. diagnostic!.Errors, .. diagnostic.Warnings]);
    }
}
