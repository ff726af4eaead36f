using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_tenant_of_a_domain(The_tenant_of_a_domain.HostWithDomains host) : IClassFixture<The_tenant_of_a_domain.HostWithDomains>
{
    [Theory]
    [InlineData("northwind.caidence.test", "northwind")]
    [InlineData("caidence.test", null)]
    [InlineData("somewhere.else", null)]
    public async Task Is_named_by_the_subdomain_and_by_nothing_after_it(string domain, string? expected)
    {
        using var client = host.Anonymous();
        client.DefaultRequestHeaders.Host = domain;

        var (_, body) = await client.AskAsync("/api/app/where?__tenant=contoso");

        body!["tenantName"]?.GetValue<string>().ShouldBe(expected);
    }

    [Fact]
    public async Task Comes_after_the_signed_in_person()
    {
        using var client = host.SignedIn(tenantId: InMemoryTenants.Contoso.Id);
        client.DefaultRequestHeaders.Host = "northwind.caidence.test";

        (await client.AskAsync("/api/app/where")).Body!["tenantName"]!.GetValue<string>().ShouldBe("contoso");
    }

    public sealed class HostWithDomains : SampleHost
    {
        protected override Dictionary<string, string?> Configuration => new() { ["App:TenantDomainFormat"] = "{0}.caidence.test" };
    }
}
