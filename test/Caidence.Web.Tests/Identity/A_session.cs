using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Identity;

/// <summary>What happens to somebody who is at work while their account changes, with the cookie and with a token.</summary>
public abstract class A_session(CaidenceWebFactory web) : WebTest(web)
{
    public static TheoryData<bool> CookieOrToken => [true, false];

    [Theory]
    [MemberData(nameof(CookieOrToken))]
    public async Task Has_the_roles_of_this_moment(bool cookie)
    {
        var (workspace, member, userId) = await EmployAsync(cookie, "agency-member");
        using var owner = await workspace.OwnerAsync();
        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);

        await owner.PutAsJsonAsync($"/api/identity/users/{userId}/roles", new { roleNames = new[] { "creator" } });

        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [MemberData(nameof(CookieOrToken))]
    public async Task Ends_when_the_account_is_locked(bool cookie)
    {
        var (workspace, member, userId) = await EmployAsync(cookie, "agency-member");
        using var owner = await workspace.OwnerAsync();

        (await owner.PutAsync($"/api/identity/users/{userId}/lock", null)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(CookieOrToken))]
    public async Task Ends_when_the_account_is_deleted(bool cookie)
    {
        var (workspace, member, userId) = await EmployAsync(cookie, "agency-member");
        using var owner = await workspace.OwnerAsync();

        await owner.DeleteAsync($"/api/identity/users/{userId}");

        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(CookieOrToken))]
    public async Task Ends_when_somebody_else_sets_the_password(bool cookie)
    {
        var (workspace, member, userId) = await EmployAsync(cookie, "agency-member");
        using var owner = await workspace.OwnerAsync();
        var user = await owner.GetJsonAsync($"/api/identity/users/{userId}");

        var answer = await owner.PutAsJsonAsync(
            $"/api/identity/users/{userId}", new { userName = user["userName"], email = user["email"], password = "Chosen-By-Owner-1!" });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);

        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [MemberData(nameof(CookieOrToken))]
    public async Task Ends_with_its_workspace(bool cookie)
    {
        var (workspace, member, _) = await EmployAsync(cookie, "agency-member");
        using var admin = await Installation.HostAdminAsync();

        await admin.PostAsync($"/api/multi-tenancy/tenants/{workspace.Id}/deactivate", null);

        (await member.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Goes_on_at_the_browser_that_changes_its_own_password_and_ends_elsewhere()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        using var here = await workspace.OwnerInBrowserAsync();
        using var elsewhere = await workspace.OwnerInBrowserAsync();
        await here.GetAsync("/api/abp/application-configuration");

        var answer = await here.PostAsJsonAsync(
            "/api/account/my-profile/change-password", new { currentPassword = workspace.OwnerPassword, newPassword = "Fresh-Start-2026!" });
        answer.StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await here.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await elsewhere.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("+49 30 1234567", null, HttpStatusCode.OK)]
    [InlineData(null, "maxime", HttpStatusCode.Unauthorized)]
    public async Task Ends_elsewhere_with_another_name_and_not_with_another_number(string? phoneNumber, string? userName, HttpStatusCode elsewhere)
    {
        var (workspace, here, _) = await EmployAsync(cookie: true, "agency-member");
        using var other = await Browser.SignInAsync(Installation, workspace.Name, "max", Workspace.MemberPassword);
        using var program = await Installation.SignInAsync(workspace.Name, "max", Workspace.MemberPassword);
        var me = await here.GetJsonAsync("/api/account/my-profile");
        me["phoneNumber"] = phoneNumber;
        me["userName"] = userName ?? "max";

        (await here.PutAsJsonAsync("/api/account/my-profile", me)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await here.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await other.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(elsewhere);
        (await program.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(elsewhere);
    }

    [Fact]
    public async Task Stays_in_its_workspace_whatever_the_request_names()
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var neighbour = await Installation.CreateWorkspaceAsync(Unique("contoso"));
        using var owner = await workspace.OwnerAsync();
        owner.DefaultRequestHeaders.Add("__tenant", neighbour.Name);

        var users = await owner.GetJsonAsync($"/api/identity/users?__tenant={neighbour.Id}");

        users["items"]!.AsArray().Single()!["email"]!.GetValue<string>().ShouldBe(workspace.OwnerEmail);
    }

    private async Task<(Workspace Workspace, HttpClient Member, Guid UserId)> EmployAsync(bool cookie, string role)
    {
        var workspace = await Installation.CreateWorkspaceAsync(Unique("northwind"));
        var member = cookie ? await workspace.MemberInBrowserAsync("max", role) : await workspace.MemberAsync("max", role);
        using var owner = await workspace.OwnerAsync();
        var user = await owner.GetJsonAsync("/api/identity/users/by-username/max");

        return (workspace, member, user["id"]!.GetValue<Guid>());
    }
}

public sealed class A_session_on_SQLite(SqliteWeb web) : A_session(web);

public sealed class A_session_on_PostgreSQL(PostgreSqlWeb web) : A_session(web);
