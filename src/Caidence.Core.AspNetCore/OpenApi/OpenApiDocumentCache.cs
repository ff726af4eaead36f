using Caidence.Core.DependencyInjection;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Caidence.Core.AspNetCore.OpenApi;

/// <summary>Writes the document once: describing everything takes about a second, and anyone may ask.</summary>
public sealed class OpenApiDocumentCache(IServiceProvider services) : ISingletonDependency
{
    private byte[]? _json;

    public async Task<byte[]> GetAsync(CancellationToken cancellationToken) => _json ??= await WriteAsync(cancellationToken);

    private async Task<byte[]> WriteAsync(CancellationToken cancellationToken)
    {
        var provider = services.GetRequiredKeyedService<IOpenApiDocumentProvider>(OpenApiSetup.Document);
        var document = await provider.GetOpenApiDocumentAsync(cancellationToken);
        using var stream = new MemoryStream();
        await document.SerializeAsJsonAsync(stream, OpenApiSpecVersion.OpenApi3_1, cancellationToken);
        return stream.ToArray();
    }
}
