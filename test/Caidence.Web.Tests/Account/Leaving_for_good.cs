using System.Net;
using System.Net.Http.Json;

namespace Caidence.Web.Account;

public abstract class Leaving_for_good(CaidenceWebFactory web) : WebTest(web)
{
    private const string Delete = "/api/account/delete";

    private Workspace _workspace = null!;

    private string Email => $"leo@{_workspace.Name}.example";

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("left"));
    }

    [Fact]
    public async Task Takes_ones_data_along()
    {
        using var leo = await _workspace.MemberInBrowserAsync("leo", "agency-member");

        var data = await leo.GetJsonAsync("/api/account/my-data");

        data["profile"]!["email"]!.GetValue<string>().ShouldBe(Email);
        data["roles"]!.AsArray().Select(role => role!.GetValue<string>()).ShouldBe(["agency-member"]);
        data["sessions"]!.AsArray().Count.ShouldBe(1);
        (await leo.GetAsync("/Account/Manage/Data?handler=Download")).Content.Headers.ContentDisposition!.FileName.ShouldBe("caidence-my-data.json");
    }

    [Fact]
    public async Task Leaves_nothing_to_sign_in_with_and_nothing_to_read()
    {
        using var leo = await _workspace.MemberInBrowserAsync("leo", "agency-member");
        using var owner = await _workspace.OwnerAsync();
        var id = (await leo.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!["id"]!.GetValue<Guid>();

        (await leo.PostAsJsonAsync(Delete, new { confirmation = Workspace.MemberPassword })).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await leo.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await Browser.OpenAsync(Installation);
        (await again.SignInOnPageAsync(Email, Workspace.MemberPassword)).StatusCode.ShouldBe(HttpStatusCode.OK, "the page says no");
        (await owner.GetAsync($"/api/identity/users/{id}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await owner.GetStringAsync($"/api/audit-logging/audit-logs/entity-changes?entityId={id}")).ShouldNotContain("gone-");
        (await owner.GetJsonAsync($"/api/identity/security-logs?userId={id}"))["totalCount"]!.GetValue<int>().ShouldBe(0);
        await _workspace.AddMemberAsync("leo", "agency-member");
    }

    [Fact]
    public async Task Asks_for_the_password_first()
    {
        using var leo = await _workspace.MemberInBrowserAsync("leo", "agency-member");

        (await leo.PostAsJsonAsync(Delete, new { confirmation = Email })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await leo.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_not_for_the_last_owner()
    {
        using var owner = await _workspace.OwnerInBrowserAsync();

        var answer = await owner.PostAsJsonAsync(Delete, new { confirmation = _workspace.OwnerPassword });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("LastOwner");
        (await owner.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Happens_on_the_page()
    {
        using var leo = await _workspace.MemberInBrowserAsync("leo", "agency-member");

        (await leo.SubmitAsync("/Account/Manage/Data", ("Input.Confirmation", "Not-The-Password-1!"))).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await leo.SubmitAsync("/Account/Manage/Data", ("Input.Confirmation", Workspace.MemberPassword))).WhereTo().ShouldBe("/welcome");
    }
}

public sealed class Leaving_for_good_on_SQLite(SqliteWeb web) : Leaving_for_good(web);

public sealed class Leaving_for_good_on_PostgreSQL(PostgreSqlWeb web) : Leaving_for_good(web);
