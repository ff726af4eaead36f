using System.Net;
using System.Text;

namespace Caidence.Storage;

/// <summary>What every place for blobs promises.</summary>
public abstract class BlobContainerContract(BlobServer server)
{
    private static readonly Guid Northwind = Guid.Parse("0198b2a0-0000-7000-8000-000000000001");
    private static readonly Guid Contoso = Guid.Parse("0198b2a0-0000-7000-8000-000000000002");

    private readonly string _folder = Guid.CreateVersion7().ToString("N");

    [Fact]
    public async Task Gives_back_what_was_saved()
    {
        var picture = Enumerable.Range(0, 300_000).Select(index => (byte)index).ToArray();

        await Of(Northwind).SaveAsync(Name("spring/hero.png"), new MemoryStream(picture));

        (await ReadAsync(Of(Northwind), Name("spring/hero.png"))).ShouldBe(picture);
    }

    [Fact]
    public async Task Takes_a_stream_that_cannot_be_rewound()
    {
        await Of(Northwind).SaveAsync(Name("from-the-network.txt"), new OneWayStream("spring is here"));

        (await ReadTextAsync(Of(Northwind), Name("from-the-network.txt"))).ShouldBe("spring is here");
    }

    [Fact]
    public async Task Hides_it_from_the_neighbouring_tenant_and_from_the_host()
    {
        await SaveAsync(Of(Northwind), Name("plan.txt"), "ours");

        (await Of(Contoso).GetOrNullAsync(Name("plan.txt"))).ShouldBeNull();
        (await Of(tenant: null).ExistsAsync(Name("plan.txt"))).ShouldBeFalse();
        (await Of(Contoso).DeleteAsync(Name("plan.txt"))).ShouldBeFalse();
        (await ReadTextAsync(Of(Northwind), Name("plan.txt"))).ShouldBe("ours");
    }

    [Fact]
    public async Task Refuses_to_overwrite_unless_told_to()
    {
        await SaveAsync(Of(Northwind), Name("logo.txt"), "first");

        await Should.ThrowAsync<BlobAlreadyExistsException>(() => SaveAsync(Of(Northwind), Name("logo.txt"), "second"));
        (await ReadTextAsync(Of(Northwind), Name("logo.txt"))).ShouldBe("first");

        await Of(Northwind).SaveAsync(Name("logo.txt"), Text("third"), overrideExisting: true);
        (await ReadTextAsync(Of(Northwind), Name("logo.txt"))).ShouldBe("third");
    }

    [Fact]
    public async Task Says_whether_there_was_anything_to_delete()
    {
        await SaveAsync(Of(tenant: null), Name("notes.txt"), "gone soon");

        (await Of(tenant: null).DeleteAsync(Name("notes.txt"))).ShouldBeTrue();
        (await Of(tenant: null).DeleteAsync(Name("notes.txt"))).ShouldBeFalse();
        (await Of(tenant: null).ExistsAsync(Name("notes.txt"))).ShouldBeFalse();
        await Should.ThrowAsync<BlobNotFoundException>(() => Of(tenant: null).GetAsync(Name("notes.txt")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../contoso/plan.txt")]
    [InlineData("a/../../b")]
    [InlineData("a//b")]
    [InlineData("..\\b")]
    [InlineData("a\0b")]
    public async Task Refuses_a_name_that_leaves_its_container(string name) =>
        await Should.ThrowAsync<ArgumentException>(() => SaveAsync(Of(Northwind), name, "out"));

    [Fact]
    public async Task Lets_anyone_with_a_presigned_address_read()
    {
        await SaveAsync(Of(Northwind), Name("Ada's \"best\" take.txt"), "spring");
        var address = await Of(Northwind).GetPresignedUrlAsync(Name("Ada's \"best\" take.txt"), BlobAccess.Read, TimeSpan.FromMinutes(5));

        (await server.Http.GetStringAsync(address)).ShouldBe("spring");
    }

    [Fact]
    public async Task Lets_anyone_with_a_presigned_address_write()
    {
        var address = await Of(Northwind).GetPresignedUrlAsync(Name("upload.txt"), BlobAccess.Write, TimeSpan.FromMinutes(5));

        (await server.Http.PutAsync(address, new StringContent("from the browser"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await ReadTextAsync(Of(Northwind), Name("upload.txt"))).ShouldBe("from the browser");
    }

    [Fact]
    public async Task Refuses_an_expired_address()
    {
        await SaveAsync(Of(Northwind), Name("secret.txt"), "secret");
        var expired = await Of(Northwind).GetPresignedUrlAsync(Name("secret.txt"), BlobAccess.Read, TimeSpan.FromMinutes(-5));

        (await server.Http.GetAsync(expired)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private TenantContainer Of(Guid? tenant) => new(server, tenant);

    private string Name(string name) => $"{_folder}/{name}";

    private static Task SaveAsync(TenantContainer container, string name, string text) => container.SaveAsync(name, Text(text));

    private static MemoryStream Text(string text) => new(Encoding.UTF8.GetBytes(text));

    private static async Task<string> ReadTextAsync(TenantContainer container, string name) =>
        Encoding.UTF8.GetString(await ReadAsync(container, name));

    private static async Task<byte[]> ReadAsync(TenantContainer container, string name)
    {
        await using var content = await container.GetAsync(name);
        using var copy = new MemoryStream();
        await content.CopyToAsync(copy);
        return copy.ToArray();
    }
}
