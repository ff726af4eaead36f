using System.Net;

namespace Caidence.Storage;

public sealed class DiskServer : BlobServer
{
    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("caidence-blobs-");

    public string Folder => Path.Combine(_data.FullName, "blobs");

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        _data.Delete(recursive: true);
    }

    protected override Task<Dictionary<string, string?>> ConfigureAsync() =>
        Task.FromResult(new Dictionary<string, string?> { ["CAIDENCE_DATA"] = _data.FullName });
}

public sealed class Blobs_on_disk(DiskServer server) : BlobContainerContract(server), IClassFixture<DiskServer>
{
    [Fact]
    public async Task Lie_where_the_administrator_looks_for_them()
    {
        var tenant = Guid.CreateVersion7();
        await new TenantContainer(server, tenant).SaveAsync("a/b.png", new MemoryStream([1]));
        await new TenantContainer(server, null).SaveAsync("of-the-host.png", new MemoryStream([1]));

        File.Exists(Path.Combine(server.Folder, "tenants", tenant.ToString("D"), "pictures", "a", "b.png")).ShouldBeTrue();
        File.Exists(Path.Combine(server.Folder, "host", "pictures", "of-the-host.png")).ShouldBeTrue();
    }

    [Fact]
    public async Task Leave_nothing_behind_when_the_upload_breaks_off()
    {
        var container = new TenantContainer(server, Guid.CreateVersion7());

        await Should.ThrowAsync<IOException>(() => container.SaveAsync("half.png", new BrokenStream()));

        (await container.ExistsAsync("half.png")).ShouldBeFalse();
        Directory.GetFiles(Path.Combine(server.Folder, ".drafts")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Stay_closed_to_a_forged_address_and_to_the_other_verb()
    {
        var container = new TenantContainer(server, Guid.CreateVersion7());
        await container.SaveAsync("secret.txt", new MemoryStream("secret"u8.ToArray()));
        var reading = await container.GetPresignedUrlAsync("secret.txt", BlobAccess.Read, TimeSpan.FromMinutes(5));
        var token = reading.Segments[^2].TrimEnd('/');
        var forged = reading.ToString().Replace(token, token[..^6] + "AAAAAA", StringComparison.Ordinal);

        (await server.Http.GetAsync(forged)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await server.Http.PutAsync(reading, new StringContent("mine now"))).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await server.Http.GetStringAsync(reading)).ShouldBe("secret");
    }

    [Fact]
    public async Task Are_never_shown_as_a_page_of_ours()
    {
        var container = new TenantContainer(server, Guid.CreateVersion7());
        await container.SaveAsync("evil.html", new MemoryStream("<script>alert(1)</script>"u8.ToArray()));

        var answer = await server.Http.GetAsync(await container.GetPresignedUrlAsync("evil.html", BlobAccess.Read, TimeSpan.FromMinutes(1)));

        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/octet-stream");
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("sandbox");
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken) =>
            throw new IOException("The connection was reset.");
    }
}
