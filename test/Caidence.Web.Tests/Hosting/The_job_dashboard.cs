using System.Net;

namespace Caidence.Web.Hosting;

public sealed class The_job_dashboard(SqliteWeb web) : WebTest(web)
{
    [Fact]
    public async Task Opens_for_the_platforms_administrator()
    {
        using var admin = await Browser.SignInAsync(Installation, workspace: null, "admin", InstallationSettings.AdminPassword);

        (await admin.GetAsync("/hangfire")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Stays_closed_to_owners_of_workspaces_and_to_strangers()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var owner = await workspace.OwnerInBrowserAsync();
        using var stranger = Installation.Anonymous();

        (await owner.GetAsync("/hangfire")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await stranger.GetAsync("/hangfire")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }
}
