using System.Net;
using System.Net.Http.Json;
using Caidence.Support;
using Caidence.Web.Endpoints;

namespace Caidence.Web.Account;

public abstract class Being_helped_by_the_platform(CaidenceWebFactory web) : WebTest(web)
{
    private const string Access = "/api/v1/support-access";
    private const string Session = "/api/v1/support-sessions";

    private Workspace _workspace = null!;
    private HttpClient _helper = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("puzzled"));
        _helper = await Browser.SignInAsync(Installation, null, "admin", InstallationSettings.AdminPassword);
    }

    public override ValueTask DisposeAsync()
    {
        _helper.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Needs_somebody_of_the_workspace_to_let_them_in()
    {
        (await EnterAsync()).ShouldBe(HttpStatusCode.Conflict);

        await GrantAsync();

        (await EnterAsync()).ShouldBe(HttpStatusCode.NoContent);
        var configuration = await _helper.GetJsonAsync("/api/abp/application-configuration");
        configuration["currentTenant"]!["name"]!.GetValue<string>().ShouldBe(_workspace.Name);
        configuration["currentUser"]!["email"]!.GetValue<string>().ShouldBe(_workspace.OwnerEmail);
        configuration["currentUser"]!["impersonatorUserName"]!.GetValue<string>().ShouldBe("admin");
        (await _helper.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_said_on_every_page_and_ends_with_one_button()
    {
        await GrantAsync();
        await EnterAsync();
        (await (await _helper.GetAsync("/leads")).Content.ReadAsStringAsync()).ShouldContain("admin, you are helping in");

        (await _helper.SubmitAsync("/Account/Support")).WhereTo().ShouldBe("/TenantManagement/Tenants");

        (await _helper.GetJsonAsync("/api/account/my-profile"))["userName"]!.GetValue<string>().ShouldBe("admin");
        (await (await _helper.GetAsync("/TenantManagement/Tenants")).Content.ReadAsStringAsync()).ShouldNotContain("you are helping");
    }

    [Fact]
    public async Task Ends_at_once_when_the_door_is_closed()
    {
        await GrantAsync();
        await EnterAsync();

        using var owner = await _workspace.OwnerAsync();
        (await owner.DeleteAsync(Access)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await _helper.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await owner.GetJsonAsync(Access))["visits"]!.AsArray().Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("POST", "/api/account/my-profile/change-password")]
    [InlineData("PUT", "/api/account/my-profile")]
    [InlineData("POST", "/api/account/two-factor/start-authenticator")]
    [InlineData("POST", "/api/identity/users")]
    [InlineData("PUT", "/api/identity/settings")]
    [InlineData("POST", "/api/v1/invitations")]
    [InlineData("GET", "/api/v1/invitations/00000000-0000-0000-0000-000000000001/link")]
    [InlineData("PUT", "/api/v1/onboarding/step/5")]
    [InlineData("POST", Access)]
    [InlineData("DELETE", Access)]
    [InlineData("GET", "/connect/authorize?response_type=code&client_id=Caidence_App&redirect_uri=http%3A%2F%2Flocalhost%3A4200&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWBuGJSstw-cM&code_challenge_method=S256")]
    public async Task Leaves_no_door_open_behind_it(string method, string address)
    {
        await GrantAsync();
        await EnterAsync();

        using var request = new HttpRequestMessage(new(method), address) { Content = method == "GET" ? null : JsonContent.Create(new { }) };
        var answer = await _helper.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Caidence:NotAsSupport");
    }

    [Fact]
    public async Task Is_shut_out_of_every_account_and_of_every_right_to_open_one()
    {
        string[] open = ["DELETE api/v1/support-sessions", "POST api/v1/notifications/{id}/mark-read", "POST api/v1/notifications/mark-all-read"];
        await GrantAsync();
        await EnterAsync();

        var let = new List<string>();
        foreach (var endpoint in EndpointTable.All.Where(endpoint => !open.Contains(endpoint.Name) && IsADoor(endpoint)))
        {
            using var request = endpoint.ToRequest(new(Guid.Empty, Guid.Empty, "word", "creator"));
            using var answer = await _helper.SendAsync(request);
            if (answer.StatusCode != HttpStatusCode.Forbidden || !(await answer.Content.ReadAsStringAsync()).Contains("Caidence:NotAsSupport", StringComparison.Ordinal))
            {
                let.Add($"{endpoint.Name} answered {(int)answer.StatusCode}");
            }
        }

        let.ShouldBeEmpty();
    }

    private static bool IsADoor(Endpoint endpoint) =>
        (endpoint.Audience == Audience.Members && !endpoint.IsReading) || endpoint.Permissions.Any(SupportRestriction.HoldsBack);

    [Theory]
    [InlineData("/settings/security")]
    [InlineData("/Account/Manage/Security?handler=Password")]
    [InlineData("/Identity/Roles/Create")]
    public async Task Says_on_a_page_of_its_own_what_support_may_not(string form)
    {
        await GrantAsync();
        await EnterAsync();

        (await EndOfTheWayAsync(await _helper.SubmitAsync(form))).ShouldBe("/Account/Support");
    }

    [Fact]
    public async Task Shows_no_invitation_link_to_walk_in_with_later()
    {
        await GrantAsync();
        await EnterAsync();

        (await EndOfTheWayAsync(await _helper.GetAsync("/members/invitations"))).ShouldBe("/Account/Support");
    }

    private async Task<string> EndOfTheWayAsync(HttpResponseMessage answer) =>
        answer.WhereTo()! is var next && next.Contains("/Account/AccessDenied", StringComparison.Ordinal) ? (await _helper.GetAsync(next)).WhereTo()! : next;

    [Fact]
    public async Task Is_in_the_audit_log_under_both_names()
    {
        await GrantAsync();
        await EnterAsync();
        await (await _helper.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = $"{Unique("ada")}@example.org" })).JsonAsync();

        using var owner = await _workspace.OwnerAsync();
        var log = (await owner.GetJsonAsync("/api/audit-logging/audit-logs?httpMethod=POST&url=/api/v1/leads"))["items"]![0]!;

        log["userName"]!.GetValue<string>().ShouldBe("admin");
        log["impersonatorUserName"]!.GetValue<string>().ShouldBe("admin");
        log["impersonatorUserId"]!.GetValue<Guid>().ShouldNotBe(log["userId"]!.GetValue<Guid>());
    }

    [Fact]
    public async Task Takes_nobody_into_that_persons_other_workspaces()
    {
        await GrantAsync();
        await EnterAsync();

        (await _helper.GetJsonAsync("/api/account/workspaces"))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_begun_by_people_of_a_workspace()
    {
        await GrantAsync();
        using var neighbour = await (await Installation.CreateWorkspaceAsync(Unique("curious"))).OwnerInBrowserAsync();

        (await neighbour.PostAsJsonAsync(Session, new { tenantId = _workspace.Id })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task GrantAsync()
    {
        using var owner = await _workspace.OwnerAsync();
        (await (await owner.PostAsJsonAsync(Access, new { hours = 1 })).JsonAsync())["until"].ShouldNotBeNull();
    }

    private async Task<HttpStatusCode> EnterAsync()
    {
        var answer = await _helper.PostAsJsonAsync(Session, new { tenantId = _workspace.Id });
        // For the antiforgery token of the person one is now.
        await _helper.GetAsync("/api/abp/application-configuration");
        return answer.StatusCode;
    }
}

public sealed class Being_helped_by_the_platform_on_SQLite(SqliteWeb web) : Being_helped_by_the_platform(web);

public sealed class Being_helped_by_the_platform_on_PostgreSQL(PostgreSqlWeb web) : Being_helped_by_the_platform(web);
