using System.Net;

namespace Caidence.Web.Hosting;

public abstract class A_running_installation(CaidenceWebFactory web) : WebTest(web)
{
    [Theory]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    public async Task Says_that_it_is_well(string address)
    {
        using var client = Installation.Anonymous();

        (await client.GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Counts_its_requests_for_Prometheus()
    {
        using var client = Installation.Anonymous();
        await client.GetAsync("/health/live");

        (await client.GetStringAsync("/metrics")).ShouldContain("http_server_request_duration_seconds_count");
    }

    [Fact]
    public async Task Answers_an_unknown_address_with_404()
    {
        using var client = Installation.Anonymous();

        (await client.GetAsync("/api/v1/no-such-thing")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Does_not_say_what_it_runs_on()
    {
        using var client = Installation.Anonymous();

        (await client.GetAsync("/health/live")).Headers.Server.ShouldBeEmpty();
    }
}

public sealed class A_running_installation_on_SQLite(SqliteWeb web) : A_running_installation(web);

public sealed class A_running_installation_on_PostgreSQL(PostgreSqlWeb web) : A_running_installation(web);
