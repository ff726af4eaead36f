using System.Diagnostics;
using System.Reflection;
using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Storage;

/// <summary>
/// An S3 server (s3rver from npm, installed by etc/test) in a process of its own. It checks who signed and until when, but not
/// the signature itself (version 4): that promise is S3's, and only the disk has to prove its own.
/// </summary>
public sealed class BucketServer : BlobServer
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("caidence-s3-");
    private Process _server = null!;

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _server.Kill(entireProcessTree: true);
        await _server.WaitForExitAsync();
        _data.Delete(recursive: true);
    }

    protected override async Task<Dictionary<string, string?>> ConfigureAsync()
    {
        var port = FreePort.Take();
        var program = Path.Combine(ProgramFolder, "node_modules", "s3rver", "bin", "s3rver.js");
        File.Exists(program).ShouldBeTrue($"Run npm ci in {ProgramFolder} first; etc/test does.");
        _server = Process.Start(new ProcessStartInfo("node")
        {
            ArgumentList = { program, "--address", "127.0.0.1", "--port", $"{port}", "--directory", _data.FullName, "--silent", "--configure-bucket", "caidence-media" },
        })!;

        await WaitUntilItAnswersAsync($"http://127.0.0.1:{port}");
        return new()
        {
            ["S3_ACCESS_KEY"] = "S3RVER",
            ["S3_SECRET_KEY"] = "S3RVER",
            ["S3_ENDPOINT_URL"] = $"http://127.0.0.1:{port}",
        };
    }

    private static string ProgramFolder { get; } = typeof(BucketServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == "S3Server").Value!;

    private async Task WaitUntilItAnswersAsync(string address)
    {
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var everySoOften = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        do
        {
            try
            {
                await Http.GetAsync(address, timeout.Token);
                return;
            }
            catch (HttpRequestException)
            {
                _server.HasExited.ShouldBeFalse("The S3 server ended by itself.");
            }
        }
        while (await everySoOften.WaitForNextTickAsync(timeout.Token));
    }
}

public sealed class Blobs_in_a_bucket(BucketServer server) : BlobContainerContract(server), IClassFixture<BucketServer>
{
    [Fact]
    public async Task Lie_under_the_keys_that_ABP_gives_them()
    {
        var tenant = Guid.CreateVersion7();
        await new TenantContainer(server, tenant).SaveAsync("a/b.png", new MemoryStream([1]));

        var found = await server.Services.GetRequiredService<IAmazonS3>().GetObjectMetadataAsync("caidence-media", $"tenants/{tenant:D}/pictures/a/b.png");

        found.ContentLength.ShouldBe(1);
    }
}
