using Caidence.Storage.Disk;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Storage;

/// <summary>A small host with the storage module; derived fixtures say where the blobs are.</summary>
public abstract class BlobServer : IAsyncLifetime
{
    private WebApplication _app = null!;

    public HttpClient Http { get; } = new();

    public IServiceProvider Services => _app.Services;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        var address = $"http://127.0.0.1:{FreePort.Take()}";
        builder.WebHost.UseUrls(address);
        builder.Logging.ClearProviders();
        builder.Configuration.AddInMemoryCollection(await ConfigureAsync());
        builder.Configuration["App:SelfUrl"] = address;
        builder.Services.AddApplication<CaidenceStorageModule>(builder.Configuration, "Test");

        _app = builder.Build();
        _app.MapPresignedBlobs();
        await _app.StartAsync();
    }

    public virtual async ValueTask DisposeAsync()
    {
        Http.Dispose();
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    protected abstract Task<Dictionary<string, string?>> ConfigureAsync();
}
