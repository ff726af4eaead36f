using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Identity;
using Caidence.Social.Connecting;
using Caidence.Web.Account;

namespace Caidence.Web.Social;

public abstract class Connection_links(CaidenceWebFactory web) : SocialTest(web)
{
    [Fact]
    public async Task Lead_a_client_from_the_link_to_connected_accounts()
    {
        var brand = await AddBrandAsync(Owner, "Harbor Lane");
        var link = await MakeAsync(brand);
        using var client = await Browser.OpenAsync(Installation);
        (await PageAsync(client, link.Page)).ShouldContain("Harbor Lane");

        var page = await Guest(client, link).GoThereAndBackAsync();
        page.ShouldStartWith(link.Page + "?attempt=");
        (await PageAsync(client, page)).ShouldContain("Bloom &amp; Thread");
        (await client.SubmitAsync(page, ("accounts", "101010101010101"), ("accounts", "101010101010103"))).WhereTo().ShouldBe(link.Page);

        (await PageAsync(client, link.Page)).ShouldContain("Bloom &amp; Thread");
        var connected = await Owner.ConnectionsAsync();
        connected.Select(each => each["brandId"]?.GetValue<Guid>()).ShouldBe([brand, brand]);
        connected.ShouldAllBe(each => each["userId"] == null);
        (await ListedAsync(link))["connected"]!.GetValue<int>().ShouldBe(2);
    }

    [Fact]
    public async Task Connect_a_single_account_without_a_question()
    {
        var link = await MakeAsync();
        using var client = await Browser.OpenAsync(Installation);

        await Guest(client, link, "youtube").GoThereAndBackAsync();

        (await Owner.NamesAsync()).ShouldBe(["Northwind Studio"]);
        (await ListedAsync(link))["connected"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Show_a_client_nothing_of_another_clients_accounts()
    {
        var (link, other) = (await MakeAsync(), await MakeAsync());
        using var client = await Browser.OpenAsync(Installation);
        using var stranger = await Browser.OpenAsync(Installation);

        await Guest(client, link, "youtube").GoThereAndBackAsync();

        (await PageAsync(client, link.Page)).ShouldContain("Northwind Studio");
        (await PageAsync(stranger, other.Page)).ShouldNotContain("Northwind Studio");
    }

    [Fact]
    public async Task Say_what_happened_when_the_client_cancels()
    {
        var link = await MakeAsync();
        using var client = await Browser.OpenAsync(Installation);

        var page = await (Guest(client, link) with { Cancels = true }).GoThereAndBackAsync();

        (await PageAsync(client, page)).ShouldContain("Nothing was connected");
    }

    [Fact]
    public async Task Made_up_open_nothing()
    {
        using var client = await Browser.OpenAsync(Installation);

        foreach (var token in new[] { "x", ConnectState.Issue(Workspace.Id).Text, ConnectState.Issue(Guid.NewGuid()).Text, ConnectState.Issue(null).Text })
        {
            (await client.GetAsync($"/connect/{token}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
            (await client.GetAsync($"/api/v1/social/links/{token}/auth/facebook")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task Revoked_open_nothing_and_end_what_was_begun()
    {
        var (link, begun) = (await MakeAsync(), await MakeAsync());
        using var client = await Browser.OpenAsync(Installation);
        var back = await Guest(client, begun, "youtube").GoThereAsync();

        await RevokeAsync(link);
        await RevokeAsync(begun);

        (await client.GetAsync(link.Page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync($"{link.Start}/facebook")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(await Guest(client, begun, "youtube").ComeBackAsync(back))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
        (await ListedAsync(link))["url"].ShouldBeNull();
    }

    [Fact]
    public async Task Show_nothing_of_what_another_browser_began()
    {
        var link = await MakeAsync();
        using var client = await Browser.OpenAsync(Installation);
        var page = await Guest(client, link).GoThereAndBackAsync();
        using var other = await Browser.OpenAsync(Installation);
        await Guest(other, link).LeaveAsync();

        (await other.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await other.SubmitAsync(page, ("accounts", "101010101010101"));

        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_no_way_back_for_what_a_member_began()
    {
        var link = await MakeAsync();
        var back = await To("youtube").GoThereAsync();
        using var client = await Browser.OpenAsync(Installation);
        await Guest(client, link, "youtube").LeaveAsync();

        (await Guest(client, link, "youtube").ComeBackAsync(back)).ShouldBe(link.Page + "?failed=true");

        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Are_made_by_those_only_who_may_connect()
    {
        using var viewer = await Workspace.MemberAsync("vera", CaidenceRoles.AgencyMember);

        (await viewer.GetAsync("/api/v1/social/links")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await viewer.PostAsJsonAsync("/api/v1/social/links", new { days = 1 })).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<Link> MakeAsync(Guid? brandId = null)
    {
        var made = await (await Owner.PostAsJsonAsync("/api/v1/social/links", new { brandId, name = "Hanna", days = 7 })).JsonAsync();
        return new(made.Text("id"), new Uri(made.Text("url")).AbsolutePath);
    }

    private async Task RevokeAsync(Link link) => (await Owner.DeleteAsync($"/api/v1/social/links/{link.Id}")).EnsureSuccessStatusCode();

    private async Task<JsonNode> ListedAsync(Link link) =>
        (await Owner.GetJsonAsync("/api/v1/social/links"))["items"]!.AsArray().Single(each => each!.Text("id") == link.Id)!;

    private static SocialJourney Guest(HttpClient client, Link link, string platform = "facebook") => new(client, platform) { Start = link.Start };

    private static async Task<string> PageAsync(HttpClient client, string address) => await (await client.GetAsync(address)).Content.ReadAsStringAsync();

    private sealed record Link(string Id, string Page)
    {
        public string Start => $"/api/v1/social/links/{Page.Split('/')[^1]}/auth";
    }
}

[Collection(SocialOnSqlite.Name)]
public sealed class Connection_links_on_SQLite(SocialSqliteWeb web) : Connection_links(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Connection_links_on_PostgreSQL(SocialPostgreSqlWeb web) : Connection_links(web);
