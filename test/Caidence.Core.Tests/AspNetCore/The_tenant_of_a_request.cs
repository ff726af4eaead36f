using Caidence.Core.MultiTenancy;
using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_tenant_of_a_request(SampleHost host) : IClassFixture<SampleHost>
{
    private static readonly TenantConfiguration Northwind = InMemoryTenants.Northwind;
    private static readonly TenantConfiguration Contoso = InMemoryTenants.Contoso;

    [Fact]
    public async Task Is_the_host_side_where_nothing_says_otherwise() => (await TenantOf(host.Anonymous())).ShouldBeNull();

    [Fact]
    public async Task Is_read_by_id_or_by_name()
    {
        (await TenantOf(host.Anonymous(), header: Northwind.Id.ToString())).ShouldBe("northwind");
        (await TenantOf(host.Anonymous(), header: "NorthWind")).ShouldBe("northwind");
    }

    [Fact]
    public async Task Is_asked_of_query_then_header_then_cookie()
    {
        (await TenantOf(host.Anonymous(), query: "?__tenant=contoso", header: "northwind", cookie: "northwind")).ShouldBe("contoso");
        (await TenantOf(host.Anonymous(), header: "contoso", cookie: "northwind")).ShouldBe("contoso");
        (await TenantOf(host.Anonymous(), cookie: "contoso")).ShouldBe("contoso");
    }

    [Fact]
    public async Task Of_a_signed_in_person_cannot_be_overruled()
    {
        (await TenantOf(host.SignedIn(tenantId: Northwind.Id), query: "?__tenant=contoso", header: "contoso", cookie: "contoso")).ShouldBe("northwind");
        (await TenantOf(host.SignedIn(), query: "?__tenant=contoso", header: "contoso", cookie: "contoso")).ShouldBeNull();
    }

    [Fact]
    public async Task Is_the_host_side_for_an_empty_query_member_whatever_follows() =>
        (await TenantOf(host.Anonymous(), query: "?__tenant=", header: "contoso", cookie: "contoso")).ShouldBeNull();

    [Fact]
    public async Task Is_remembered_in_the_cookie_when_the_query_settled_it()
    {
        using var response = await host.Anonymous().GetAsync(new Uri("/api/app/where?__tenant=contoso", UriKind.Relative));

        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("__tenant="));
        cookie.ShouldContain(Contoso.Id.ToString());
        cookie.ShouldContain("path=/");
        cookie.ShouldNotContain("httponly");
    }

    [Theory]
    [InlineData("nobody", "Volo.AbpIo.MultiTenancy:010001", "Tenant not found!")]
    [InlineData("closed", "Volo.AbpIo.MultiTenancy:010002", "Tenant not active!")]
    public async Task Must_exist_and_be_active(string name, string code, string text)
    {
        using var response = await host.Anonymous().GetAsync(new Uri($"/api/app/where?__tenant={name}", UriKind.Relative));
        var error = (await response.JsonAsync())!["error"]!;

        ((int)response.StatusCode).ShouldBe(404);
        error["code"]!.GetValue<string>().ShouldBe(code);
        error["message"]!.GetValue<string>().ShouldBe(text);
        response.Headers.GetValues("Abp-Tenant-Resolve-Error").ShouldBe([text]);
        response.Headers.GetValues("Set-Cookie").ShouldContain(value => value.StartsWith("__tenant=;"));
    }

    [Fact]
    public async Task Is_refused_with_a_readable_page_where_a_page_was_asked_for()
    {
        using var response = await host.Anonymous().GetAsync(new Uri("/?__tenant=nobody", UriKind.Relative));

        ((int)response.StatusCode).ShouldBe(404);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
    }

    [Fact]
    public async Task Can_be_looked_up_before_sign_in()
    {
        var (_, found) = await host.Anonymous().AskAsync("/api/abp/multi-tenancy/tenants/by-name/Northwind");
        var (status, missing) = await host.Anonymous().AskAsync($"/api/abp/multi-tenancy/tenants/by-id/{The.MiasId}");

        found!.ToJsonString().ShouldBe(
            $$"""{"success":true,"tenantId":"{{Northwind.Id}}","name":"northwind","normalizedName":"NORTHWIND","isActive":true}""");
        status.ShouldBe(200);
        missing!["success"]!.GetValue<bool>().ShouldBeFalse();
    }

    private static async Task<string?> TenantOf(HttpClient client, string query = "", string? header = null, string? cookie = null)
    {
        if (header is not null)
        {
            client.DefaultRequestHeaders.Add("__tenant", header);
        }

        if (cookie is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"__tenant={cookie}");
        }

        var (_, body) = await client.AskAsync("/api/app/where" + query);
        return body!["tenantName"]?.GetValue<string>();
    }
}
