using System.Net;
using System.Net.Http.Json;
using Caidence.Identity;
using Caidence.Web.Account;

namespace Caidence.Web.Identity;

public abstract class Seeing_as_a_role(CaidenceWebFactory web) : WebTest(web)
{
    private HttpClient _owner = null!;
    private Workspace _workspace = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("looker"));
        _owner = await _workspace.OwnerInBrowserAsync();
    }

    public override ValueTask DisposeAsync()
    {
        _owner.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Shows_no_more_than_the_role_sees()
    {
        await SeeAsAsync(CaidenceRoles.Creator);

        var page = await PageAsync("/");
        page.ShouldContain("You see this workspace as Creator");
        page.ShouldNotContain("href=\"/leads\"");
        (await _owner.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await _owner.GetAsync("/api/v1/brands")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Changes_nothing()
    {
        await SeeAsAsync(CaidenceRoles.AgencyManager);

        var answer = await _owner.PostAsJsonAsync("/api/v1/leads", new { firstName = "Ada", email = "ada@example.org" });

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("Caidence:OnlyLooking");
        (await _owner.SubmitAsync("/Account/Manage")).WhereTo().ShouldBe("/see-as");
    }

    [Fact]
    public async Task Ends_with_one_button()
    {
        await SeeAsAsync(CaidenceRoles.Creator);

        (await _owner.SubmitAsync("/see-as?handler=End")).WhereTo().ShouldBe("/Identity/Roles");

        (await _owner.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await PageAsync("/")).ShouldNotContain("You see this workspace as");
    }

    [Fact]
    public async Task Gives_nobody_more_than_they_have()
    {
        using var creator = await _workspace.MemberInBrowserAsync(Unique("cleo"), CaidenceRoles.Creator);
        var me = (await creator.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!["id"]!.GetValue<string>();
        creator.DefaultRequestHeaders.Add("Cookie", $"Caidence.SeeAs={Uri.EscapeDataString($"{me}|{CaidenceRoles.AgencyOwner}")}");

        (await creator.GetAsync("/api/v1/leads")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Is_for_those_who_manage_roles()
    {
        using var manager = await _workspace.MemberInBrowserAsync(Unique("max"), CaidenceRoles.AgencyManager);

        (await manager.SubmitAsync($"/see-as?handler=Begin&id={await RoleIdAsync(CaidenceRoles.Creator)}")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Is_not_for_whoever_signs_in_next_at_this_browser()
    {
        await SeeAsAsync(CaidenceRoles.Creator);
        await _owner.SubmitAsync("/Account/Logout");
        await _workspace.AddMemberAsync(Unique("max"), CaidenceRoles.AgencyManager);

        (await PageAsync("/welcome")).ShouldNotContain("You see this workspace as");
    }

    private async Task SeeAsAsync(string role)
    {
        (await _owner.SubmitAsync($"/see-as?handler=Begin&id={await RoleIdAsync(role)}")).WhereTo().ShouldBe("/");
        await _owner.GetAsync("/api/abp/application-configuration");
    }

    private async Task<string> RoleIdAsync(string role) =>
        (await _owner.GetJsonAsync("/api/identity/roles/all"))["items"]!.AsArray()
            .Single(each => each!["name"]!.GetValue<string>() == role)!["id"]!.GetValue<string>();

    private async Task<string> PageAsync(string address) => await (await _owner.GetAsync(address)).Content.ReadAsStringAsync();
}

public sealed class Seeing_as_a_role_on_SQLite(SqliteWeb web) : Seeing_as_a_role(web);

public sealed class Seeing_as_a_role_on_PostgreSQL(PostgreSqlWeb web) : Seeing_as_a_role(web);
