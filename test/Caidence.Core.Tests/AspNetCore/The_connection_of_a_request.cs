using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class The_connection_of_a_request(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task Is_one_for_all_that_is_read_and_given_back_before_the_answer_leaves_and_before_the_log_is_saved() =>
        (await AskAsync(HttpMethod.Get, "/api/app/where")).ShouldBe(2);

    [Fact]
    public async Task Is_given_back_before_the_answer_leaves_also_where_no_log_is_opened() =>
        (await AskAsync(HttpMethod.Get, "/api/abp/application-configuration")).ShouldBe(1);

    [Fact]
    public async Task Is_not_kept_while_something_is_changed() => (await AskAsync(HttpMethod.Put, "/api/app/where")).ShouldBeNull();

    [Fact]
    public async Task Is_not_kept_where_another_company_is_asked_who_calls() => (await AskAsync(HttpMethod.Get, "/api/v1/by-hand/caller-of-others")).ShouldBeNull();

    // What may last for hours, like a hub, is no action either.
    [Theory]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/nowhere")]
    public async Task Is_not_kept_where_no_action_answers(string path) => (await AskAsync(HttpMethod.Get, path)).ShouldBeNull();

    /// <summary>How often it was given back; null where none was held.</summary>
    private async Task<int?> AskAsync(HttpMethod method, string path)
    {
        var id = $"hold {method} {path}".Replace('/', '-').Replace(' ', '-');
        using var mia = host.SignedIn(tenantId: InMemoryTenants.Northwind.Id);
        mia.DefaultRequestHeaders.Add("X-Correlation-Id", id);
        using var answer = await mia.SendAsync(new(method, path));
        return host.Services.GetRequiredService<RememberedHold>().Releases.TryGetValue(id, out var releases) ? releases : null;
    }
}
