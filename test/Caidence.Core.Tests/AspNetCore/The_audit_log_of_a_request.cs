using Caidence.Core.Auditing;
using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_audit_log_of_a_request(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task Says_who_did_what_from_where()
    {
        using var mia = host.SignedIn(tenantId: InMemoryTenants.Northwind.Id);
        mia.DefaultRequestHeaders.UserAgent.ParseAdd("Netscape/4.0");
        mia.DefaultRequestHeaders.Add("X-Correlation-Id", "who-did-what");

        await mia.AskAsync(HttpMethod.Put, "/api/app/where?secret=1");

        var log = LogOf("who-did-what").ShouldNotBeNull();
        log.TenantName.ShouldBe("northwind");
        log.UserName.ShouldBe("mia");
        log.HttpMethod.ShouldBe("PUT");
        log.Url.ShouldBe("/api/app/where");
        log.HttpStatusCode.ShouldBe(204);
        log.ClientIpAddress.ShouldBe("127.0.0.1");
        log.BrowserInfo.ShouldBe("Netscape/4.0");
        log.Actions.ShouldHaveSingleItem().MethodName.ShouldBe("UpdateAsync");
    }

    [Fact]
    public async Task Is_not_kept_for_reading()
    {
        await Ask("just-reading", "/api/app/where");

        LogOf("just-reading").ShouldBeNull();
    }

    [Fact]
    public async Task Is_kept_for_failures_with_the_status_they_are_answered_with()
    {
        await Ask("it-failed", "/api/app/failures?kind=not-found");

        var log = LogOf("it-failed").ShouldNotBeNull();
        log.HttpStatusCode.ShouldBe(404);
        log.Exceptions.ShouldBe("EntityNotFoundException");
    }

    private async Task Ask(string correlationId, string url)
    {
        using var client = host.Anonymous();
        client.DefaultRequestHeaders.Add("X-Correlation-Id", correlationId);
        await client.AskAsync(url);
    }

    private AuditLog? LogOf(string correlationId) =>
        host.Services.GetRequiredService<InMemoryAuditing>().Logs.SingleOrDefault(log => log.CorrelationId == correlationId);
}
