using System.Net;

namespace Caidence.Web.Wire;

/// <summary>ABP's Angular app stands at an address of its own: its browser asks whether it may call us, and which headers it may read.</summary>
public sealed class Calling_from_another_address(SqliteWeb web) : WebTest(web)
{
    private const string Angular = "http://localhost:4200";
    private const string Foreign = "https://evil.example";

    [Theory]
    [InlineData(Angular, true)]
    [InlineData(Foreign, false)]
    public async Task Is_for_those_who_are_named(string origin, bool isAllowed)
    {
        using var asks = From(origin, HttpMethod.Options, "/api/v1/leads");
        asks.Headers.Add("Access-Control-Request-Method", "PUT");
        asks.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,__tenant");
        using var browser = Installation.Anonymous();

        using var answer = await browser.SendAsync(asks);

        HeaderOf(answer, "Access-Control-Allow-Origin").ShouldBe(isAllowed ? origin : null);
        HeaderOf(answer, "Access-Control-Allow-Credentials").ShouldBe(isAllowed ? "true" : null);
        HeaderOf(answer, "Access-Control-Allow-Headers").ShouldBe(isAllowed ? "authorization,content-type,__tenant" : null);
    }

    [Fact]
    public async Task Shows_the_headers_that_ABPs_clients_read()
    {
        using var program = await (await Web.WorkspaceAsync("origins")).OwnerAsync();
        using var asks = From(Angular, HttpMethod.Get, $"/api/v1/leads/{Guid.Empty}");

        using var refused = await program.SendAsync(asks);

        refused.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        HeaderOf(refused, "Access-Control-Allow-Origin").ShouldBe(Angular);
        HeaderOf(refused, "_AbpErrorFormat").ShouldBe("true");
        HeaderOf(refused, "Access-Control-Expose-Headers").ShouldBe("_AbpErrorFormat,Abp-Tenant-Resolve-Error,X-Correlation-Id");
    }

    private static HttpRequestMessage From(string origin, HttpMethod method, string path)
    {
        var asks = new HttpRequestMessage(method, path);
        asks.Headers.Add("Origin", origin);
        return asks;
    }

    private static string? HeaderOf(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(',', values) : null;
}
