using System.Net;
using System.Net.Http.Json;
using Caidence.Identity;
using Caidence.Web.Account;

namespace Caidence.Web.Identity;

public abstract class Demanding_a_second_step(CaidenceWebFactory web) : WebTest(web)
{
    private Workspace _workspace = null!;
    private HttpClient _owner = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("strict"));
        _owner = await Browser.SignInAsync(Installation, _workspace.Name, _workspace.OwnerEmail, _workspace.OwnerPassword);
        (await _owner.PutAsJsonAsync("/api/identity/settings", new { twoFactorRequired = true })).EnsureSuccessStatusCode();
    }

    [Fact]
    public async Task Leads_people_to_the_page_that_sets_it_up()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/Identity/Users?skipCount=20");
        request.Headers.Accept.ParseAdd("text/html");

        (await _owner.SendAsync(request)).WhereTo().ShouldBe("/Account/Manage/TwoFactor?returnUrl=%2FIdentity%2FUsers%3FskipCount%3D20");
        (await _owner.GetAsync("/Account/Manage/TwoFactor")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Closes_the_API_until_then_and_opens_it_afterwards()
    {
        var refused = await _owner.GetAsync("/api/v1/leads");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await refused.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Account.TwoFactorRequired);

        await AuthenticatorApps.SetUpAsync(_owner);

        (await _owner.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Gives_no_token_for_a_password_alone()
    {
        using var program = Installation.Anonymous();

        var answer = await program.PasswordFlowAsync(_workspace.OwnerEmail, _workspace.OwnerPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("two-factor");
    }

    [Fact]
    public async Task Is_forgiven_by_an_admin_for_whoever_has_lost_the_phone()
    {
        await AuthenticatorApps.SetUpAsync(_owner);
        var name = Unique("pia");
        var added = await (await _owner.PostAsJsonAsync("/api/identity/users", new
        {
            userName = name, email = $"{name}@strict.example", password = Workspace.MemberPassword, roleNames = new[] { CaidenceRoles.AgencyMember },
        })).JsonAsync();
        using var pia = await Browser.SignInAsync(Installation, _workspace.Name, name, Workspace.MemberPassword);
        await AuthenticatorApps.SetUpAsync(pia);

        (await _owner.PostAsync($"/api/identity/users/{added["id"]}/reset-two-factor", null)).EnsureSuccessStatusCode();

        (await pia.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var again = await Browser.SignInAsync(Installation, _workspace.Name, name, Workspace.MemberPassword);
        (await again.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Forbidden, "a new one is set up first");
        var log = await _owner.GetJsonAsync($"/api/identity/security-logs?userId={added["id"]}");
        log["items"]!.AsArray().Select(item => item!["action"]!.GetValue<string>()).ShouldContain("TwoFactorReset");
    }
}

public sealed class Demanding_a_second_step_on_SQLite(SqliteWeb web) : Demanding_a_second_step(web);

public sealed class Demanding_a_second_step_on_PostgreSQL(PostgreSqlWeb web) : Demanding_a_second_step(web);
