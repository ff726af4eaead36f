using Caidence.Core.Tests.AspNetCore.Sample;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Shouldly;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore;

public class Authorization_over_HTTP(SampleHost host) : IClassFixture<SampleHost>
{
    [Fact]
    public async Task Tells_a_stranger_401_with_the_envelope()
    {
        var (status, body) = await host.Anonymous().AskAsync("/api/app/campaign");

        status.ShouldBe(401);
        body!["error"]!["message"]!.GetValue<string>().ShouldBe("You are not signed in!");
    }

    [Fact]
    public async Task Tells_a_member_without_the_permission_403_with_the_envelope()
    {
        var (status, body) = await host.SignedIn("reader").AskAsync(HttpMethod.Post, "/api/app/campaign", """{"name":"Spring"}""");

        status.ShouldBe(403);
        body!["error"]!["message"]!.GetValue<string>().ShouldBe("You are not allowed to do this!");
    }

    [Fact]
    public async Task Comes_before_the_body_is_looked_at() =>
        (await host.Anonymous().AskAsync(HttpMethod.Post, "/api/app/campaign", "{ broken")).Status.ShouldBe(401);

    [Fact]
    public async Task Asks_for_a_signed_in_caller_where_a_service_says_nothing()
    {
        (await host.Anonymous().AskAsync($"/api/v1/leads/{The.MiasId}")).Status.ShouldBe(401);
        (await host.SignedIn("nobody").AskAsync($"/api/v1/leads/{The.MiasId}")).Status.ShouldBe(200);
    }

    [Fact]
    public async Task Lets_the_method_open_what_the_class_closes() =>
        (await host.Anonymous().AskAsync("/api/app/campaign/by-slug?slug=spring")).Status.ShouldBe(200);

    [Fact]
    public async Task Lets_the_method_close_what_the_class_opens()
    {
        (await host.Anonymous().AskAsync($"/api/identity/users/{The.MiasId}")).Status.ShouldBe(200);
        (await host.Anonymous().AskAsync(HttpMethod.Put, $"/api/identity/users/{The.MiasId}/roles", "{}")).Status.ShouldBe(401);
    }
}
