using System.Net;
using System.Text.Json.Nodes;
using Caidence.Account;
using Caidence.Core.BackgroundJobs;
using Hangfire;
using Hangfire.Common;
using Hangfire.States;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Hosting;

public abstract class Looking_at_background_work(CaidenceWebFactory web) : WebTest(web)
{
    private const string Message = "Wilhelmina Zzyzx <wilhelmina@example.com> is nobody's business";

    [Fact]
    public async Task Shows_a_workspace_its_failed_work_and_the_neighbour_nothing()
    {
        var (workspace, neighbour) = (await Installation.CreateWorkspaceAsync(Unique("busy")), await Installation.CreateWorkspaceAsync(Unique("idle")));
        var id = Fail(workspace.Id);
        using var owner = await workspace.OwnerAsync();
        using var stranger = await neighbour.OwnerAsync();
        using var admin = await Installation.HostAdminAsync();

        var job = (await FailedAsync(owner)).ShouldHaveSingleItem()!;
        job["id"]!.GetValue<string>().ShouldBe(id);
        job["name"]!.GetValue<string>().ShouldBe("PasswordResetMail");
        job["reason"]!.GetValue<string>().ShouldBe(nameof(InvalidOperationException));
        job.ToJsonString().ShouldNotContain("Zzyzx");

        (await FailedAsync(stranger)).ShouldBeEmpty();
        (await FailedAsync(admin)).Select(each => each!["id"]!.GetValue<string>()).ShouldNotContain(id);
        (await stranger.PostAsync($"/api/v1/background-jobs/{id}/retry", null)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await stranger.DeleteAsync($"/api/v1/background-jobs/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await admin.DeleteAsync($"/api/v1/background-jobs/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Says_of_what_is_tried_again_how_often_it_failed_why_and_when_that_is()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("busy"));
        var id = Fail(workspace.Id, retries: 2);
        using var owner = await workspace.OwnerInBrowserAsync();

        var job = (await FindAsync(owner, BackgroundJobState.Later)).ShouldHaveSingleItem()!;
        job["id"]!.GetValue<string>().ShouldBe(id);
        job["failures"]!.GetValue<int>().ShouldBe(3);
        job["reason"]!.GetValue<string>().ShouldBe(nameof(InvalidOperationException));
        job["at"]!.GetValue<DateTime>().ShouldBeGreaterThan(DateTime.UtcNow);

        var page = await owner.GetStringAsync("/BackgroundJobs?state=Later");
        page.ShouldContain("Failed 3 times");
        page.ShouldContain("Next try");
        page.ShouldNotContain("Zzyzx");
    }

    [Fact]
    public async Task Opens_at_what_is_tried_again_unless_something_has_failed_for_good()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("busy"));
        using var owner = await workspace.OwnerInBrowserAsync();
        await OpensAtAsync("Failed");

        Fail(workspace.Id, retries: 2);
        await OpensAtAsync("Later");

        Fail(workspace.Id);
        await OpensAtAsync("Failed");

        async Task OpensAtAsync(string tab) => (await owner.GetStringAsync("/BackgroundJobs")).ShouldContain($"aria-current=\"page\">{tab} ");
    }

    [Fact]
    public async Task Tries_again_what_has_failed_or_takes_it_away()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("busy"));
        var (again, away) = (Fail(workspace.Id), Fail(workspace.Id));
        using var owner = await workspace.OwnerAsync();

        (await owner.PostAsync($"/api/v1/background-jobs/{again}/retry", null)).EnsureSuccessStatusCode();
        (await owner.DeleteAsync($"/api/v1/background-jobs/{away}")).EnsureSuccessStatusCode();

        (await FailedAsync(owner)).ShouldBeEmpty();
        await Eventually.BecomesTrueAsync(
            () => Task.FromResult(Jobs.GetMonitoringApi().JobDetails(again).History[0].StateName == SucceededState.StateName), "the job is done this time");
    }

    [Fact]
    public async Task Shows_the_timetable_to_the_platform_only()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("busy"));
        using var owner = await workspace.OwnerAsync();
        using var admin = await Installation.HostAdminAsync();

        var ofWorkspace = await owner.GetJsonAsync("/api/v1/background-jobs/overview");
        ofWorkspace["periodic"]!.AsArray().ShouldBeEmpty();
        ofWorkspace["queues"]!.AsArray().ShouldBeEmpty();

        await Eventually.BecomesTrueAsync(
            async () => (await admin.GetJsonAsync("/api/v1/background-jobs/overview"))["periodic"]!.AsArray()
                .Any(work => work!["name"]!.GetValue<string>() == "LeadInbox" && work["last"] is not null && work["next"] is not null),
            "the inbox had its first turn");
    }

    private JobStorage Jobs => Web.Services.GetRequiredService<JobStorage>();

    // Nobody has this id, so the work itself has nothing to do. After ten retries it has failed for the last time: it is not tried again by itself.
    private string Fail(Guid tenantId, int retries = 10)
    {
        var args = new PasswordResetMailArgs(tenantId, Guid.CreateVersion7(), null);
        var job = Job.FromExpression<Caidence.Hosting.Jobs.HangfireJob<PasswordResetMailArgs>>(runner => runner.RunAsync(args, CancellationToken.None));
        var client = Web.Services.GetRequiredService<IBackgroundJobClient>();
        var id = client.Create(job, new ScheduledState(TimeSpan.FromHours(1)));
        using var connection = Jobs.GetConnection();
        connection.SetJobParameter(id, "RetryCount", $"{retries}");
        client.ChangeState(id, new FailedState(new InvalidOperationException(Message)));
        return id;
    }

    private static Task<IReadOnlyList<JsonNode?>> FailedAsync(HttpClient person) => FindAsync(person, BackgroundJobState.Failed);

    private static async Task<IReadOnlyList<JsonNode?>> FindAsync(HttpClient person, BackgroundJobState state) =>
        [.. (await person.GetJsonAsync($"/api/v1/background-jobs?state={state}&maxResultCount=100"))["items"]!.AsArray()];
}

public sealed class Looking_at_background_work_on_SQLite(SqliteWeb web) : Looking_at_background_work(web);

public sealed class Looking_at_background_work_on_PostgreSQL(PostgreSqlWeb web) : Looking_at_background_work(web);
