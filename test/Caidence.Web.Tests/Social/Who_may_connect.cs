using System.Net;
using System.Net.Http.Json;
using Caidence.Identity;
using Caidence.Web.Account;

namespace Caidence.Web.Social;

public abstract class Who_may_connect(CaidenceWebFactory web) : SocialTest(web)
{
    [Fact]
    public async Task Of_those_limited_to_brands_is_nobody_for_another_brand()
    {
        var (own, other) = (await AddBrandAsync(Owner, "Harbor Lane"), await AddBrandAsync(Owner, "Fjordlicht"));
        var theirs = await (To("facebook") with { Query = $"brandId={own}" }).ConnectOneAsync("Northwind Studio");
        var hidden = await (To("facebook") with { Query = $"brandId={other}" }).ConnectOneAsync("Café Morgenrot");
        await Workspace.AddMemberAsync("mo", CaidenceRoles.BrandManager);
        var id = (await Owner.GetJsonAsync("/api/v1/members?filter=mo@"))["items"]![0]!.Text("id");
        (await Owner.PostAsJsonAsync($"/api/v1/members/{id}/change-brands", new { brandIds = new[] { own } })).EnsureSuccessStatusCode();
        using var member = await Browser.SignInAsync(Installation, Workspace.Name, "mo", Workspace.MemberPassword);

        (await member.NamesAsync()).ShouldBe(["Northwind Studio"]);
        (await member.GetAsync($"/api/v1/social/connections/{hidden.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.GetAsync($"/social/{hidden.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await member.DeleteAsync($"/api/v1/social/connections/{hidden.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        ((int)(await member.GetAsync($"/api/v1/social/auth/facebook?brandId={other}")).StatusCode).ShouldBeInRange(400, 404);
        ((int)(await member.GetAsync($"/api/v1/social/auth/facebook?connectionId={hidden.Text("id")}")).StatusCode).ShouldBeInRange(400, 404);

        await new SocialJourney(member, "facebook") { Query = $"connectionId={theirs.Text("id")}" }.GoThereAndBackAsync();
        var connected = await new SocialJourney(member, "facebook").ConnectOneAsync("Bloom & Thread");
        connected["brandId"]!.GetValue<Guid>().ShouldBe(own, "their only brand is meant");
        (await Owner.GetJsonAsync($"/api/v1/social/connections/{hidden.Text("id")}")).Text("status").ShouldBe("active");
    }

    [Fact]
    public async Task Is_nobody_who_only_looks_at_accounts()
    {
        await To("youtube").ConnectOneAsync("Northwind Studio");
        using var viewer = await Workspace.MemberInBrowserAsync("vera", CaidenceRoles.AgencyMember);

        (await viewer.GetAsync("/api/v1/social/auth/facebook")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await viewer.GetAsync("/social/connect/facebook")).WhereTo().ShouldNotBeNull().ShouldContain("AccessDenied");
    }

    [Fact]
    public async Task Is_nobody_who_sees_as_a_role()
    {
        var back = await To("youtube").GoThereAsync();
        var role = (await Owner.GetJsonAsync("/api/identity/roles/all"))["items"]!.AsArray().Single(each => each!.Text("name") == CaidenceRoles.AgencyManager)!.Text("id");
        (await Owner.SubmitAsync($"/see-as?handler=Begin&id={role}")).WhereTo().ShouldBe("/");

        (await Owner.GetAsync("/api/v1/social/auth/youtube")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await Owner.GetAsync(back)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);

        (await Owner.GetJsonAsync("/api/v1/social/connections"))["totalCount"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Is_nobody_of_the_platforms_support()
    {
        await To("youtube").ConnectOneAsync("Northwind Studio");
        (await Owner.PostAsJsonAsync("/api/v1/support-access", new { hours = 1 })).EnsureSuccessStatusCode();
        using var helper = await Browser.SignInAsync(Installation, null, "admin", InstallationSettings.AdminPassword);
        (await helper.PostAsJsonAsync("/api/v1/support-sessions", new { tenantId = Workspace.Id })).EnsureSuccessStatusCode();
        await helper.GetAsync("/api/abp/application-configuration");

        (await helper.NamesAsync()).ShouldBe(["Northwind Studio"], "what is there may be looked at");
        (await helper.GetAsync("/api/v1/social/auth/facebook")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await helper.GetAsync("/api/v1/social/links")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Is_any_creator_and_none_is_ready_before()
    {
        await Owner.SubmitAsync("/onboarding?step=1", ("Input.ProfileType", "creator"));
        (await Owner.SubmitAsync("/onboarding?step=2", ("Input.DisplayName", "Tess"))).WhereTo().ShouldBe("/onboarding?step=3");
        (await Owner.SubmitAsync("/onboarding?step=3&handler=Skip")).WhereTo().ShouldNotBe("/onboarding?step=4");
        (await Owner.GetAsync("/onboarding?step=4")).WhereTo().ShouldBe("/onboarding?step=3");

        var page = await (To("youtube") with { Query = "returnTo=onboarding" }).GoThereAndBackAsync();

        page.ShouldStartWith("/onboarding?attempt=");
        (await Owner.SubmitAsync("/onboarding?step=3")).WhereTo().ShouldBe("/onboarding?step=4");
    }
}

[Collection(SocialOnSqlite.Name)]
public sealed class Who_may_connect_on_SQLite(SocialSqliteWeb web) : Who_may_connect(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Who_may_connect_on_PostgreSQL(SocialPostgreSqlWeb web) : Who_may_connect(web);
