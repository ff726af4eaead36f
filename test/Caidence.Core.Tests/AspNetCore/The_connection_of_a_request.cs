using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_connection_of_a_request(SampleHost host) : IClassFixture<SampleHost>
{
    [Theory]
    [InlineData("/api/app/where")]
    [InlineData("/api/v1/by-hand/bare/204")]
    public async Task Is_one_for_all_that_is_read_and_given_back_with_the_answer(string path) =>
        (await AskAsync(HttpMethod.Get, path)).ShouldBe(false);

    [Fact]
    public async Task Is_not_kept_while_something_is_changed() => (await AskAsync(HttpMethod.Put, "/api/app/where")).ShouldBeNull();

    // What may last for hours, like a hub, is no action either.
    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/nowhere")]
    public async Task Is_not_kept_where_no_action_answers(string path) => (await AskAsync(HttpMethod.Get, path)).ShouldBeNull();

    /// <summary>Whether it is held after the request; null where it never was.</summary>
    private async Task<bool?> AskAsync(HttpMethod method, string path)
    {
        var id = $"hold {method} {path}".Replace('/', '-').Replace(' ', '-');
        using var mia = host.SignedIn(tenantId: InMemoryTenants.Northwind.Id);
        mia.DefaultRequestHeaders.Add("X-Correlation-Id", id);
        using var answer = await mia.SendAsync(new(method, path));
        return host.Services.GetRequiredService<RememberedHold>().IsHeld.TryGetValue(id, out var isHeld) ? isHeld : null;
    }
}
