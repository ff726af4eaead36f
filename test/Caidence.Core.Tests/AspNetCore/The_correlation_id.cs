using Caidence.Core.Tests.AspNetCore.Sample;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_correlation_id(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task Is_taken_from_the_caller_and_sent_back() => (await EchoOf("trace-me.7")).ShouldBe(("trace-me.7", "trace-me.7"));

    [Fact]
    public async Task Is_made_where_the_caller_sends_none_or_nonsense()
    {
        (await EchoOf(null)).Echo.ShouldMatch("^[0-9a-f]{32}$");
        (await EchoOf("two words")).Echo.ShouldMatch("^[0-9a-f]{32}$");
    }

    [Fact]
    public async Task Comes_with_failures_too()
    {
        using var response = await host.Anonymous().GetAsync(new Uri("/api/app/failures?kind=anything", UriKind.Relative));

        response.Headers.Contains("X-Correlation-Id").ShouldBeTrue();
    }

    private async Task<(string Echo, string Inside)> EchoOf(string? id)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/app/where");
        request.Headers.TryAddWithoutValidation("X-Correlation-Id", id);
        using var response = await host.Anonymous().SendAsync(request);

        return (response.Headers.GetValues("X-Correlation-Id").Single(), (await response.JsonAsync())!["correlationId"]!.GetValue<string>());
    }
}
