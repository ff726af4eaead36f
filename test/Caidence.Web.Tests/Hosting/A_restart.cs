using System.Net;

namespace Caidence.Web.Hosting;

public abstract class A_restart(CaidenceWebFactory web) : IAsyncLifetime
{
    public ValueTask InitializeAsync() => new(web.StartAsync());

    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task Keeps_people_and_programs_signed_in()
    {
        var workspace = await web.Installation.CreateWorkspaceAsync("northwind");
        using var browser = await workspace.OwnerInBrowserAsync();
        using var program = await workspace.OwnerAsync();

        await web.RestartAsync();

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await program.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }
}

public sealed class A_restart_on_SQLite(SqliteWeb web) : A_restart(web), IClassFixture<SqliteWeb>;

public sealed class A_restart_on_PostgreSQL(PostgreSqlWeb web) : A_restart(web), IClassFixture<PostgreSqlWeb>;
