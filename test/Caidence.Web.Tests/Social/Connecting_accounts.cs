using System.Net;
using System.Text.Encodings.Web;
using Caidence.Features;
using Caidence.Social.Grants;
using Caidence.Web.Account;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Web.Social;

public abstract class Connecting_accounts(CaidenceWebFactory web) : SocialTest(web)
{
    [Theory]
    [InlineData("facebook", "Northwind Studio", 18_240)]
    [InlineData("instagram", "Northwind Studio", 12_480)]
    [InlineData("linkedin", "Café Morgenrot", 812)]
    [InlineData("youtube", "Northwind Studio", 8_812)]
    [InlineData("snapchat", "Café Morgenrot", 940)]
    [InlineData("whatsapp", "Northwind Support", null)]
    public async Task Ends_with_a_card_that_shows_name_picture_followers_and_when_it_was_read(string platform, string name, int? followers)
    {
        var connection = await To(platform).ConnectOneAsync(name);

        (connection.Text("platform"), connection.Text("status"), connection["followers"]?.GetValue<int>()).ShouldBe((platform, "active", followers));
        connection["lastSyncAt"].ShouldNotBeNull();
        connection["missingScopes"]!.AsArray().ShouldBeEmpty();
        var capabilities = connection["capabilities"]!.AsArray().Select(capability => capability!.Text("state")).ToList();
        capabilities.ShouldNotBeEmpty();
        capabilities.ShouldAllBe(state => state == "works");
        (await Owner.TimelineAsync(connection)).ShouldBe(["connected"]);
        (await (await Owner.GetAsync("/social")).Content.ReadAsStringAsync()).ShouldContain(HtmlEncoder.Default.Encode(name));
    }

    [Fact]
    public async Task Keeps_a_copy_of_the_picture()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");

        using var picture = await Owner.GetAsync(connection.Text("avatarPath")[1..]);

        picture.Content.Headers.ContentType!.MediaType!.ShouldStartWith("image/");
    }

    [Theory]
    [InlineData("instagram", "instagram_login", "Northwind Studio")]
    [InlineData("instagram", "facebook_login", "Café Morgenrot")]
    public async Task Takes_either_way_into_Instagram(string platform, string flavor, string name)
    {
        var connection = await (To(platform) with { Query = $"flavor={flavor}" }).ConnectOneAsync(name);

        connection.Text("authFlavor").ShouldBe(flavor);
        (connection["pageId"] is null).ShouldBe(flavor == "instagram_login");
    }

    [Fact]
    public async Task Takes_several_at_once()
    {
        (await To("facebook").ConnectAsync("Northwind Studio", "Bloom & Thread")).Count.ShouldBe(2);

        (await Owner.NamesAsync()).ShouldBe(["Bloom & Thread", "Northwind Studio"]);
    }

    [Fact]
    public async Task Is_done_on_plain_pages()
    {
        var page = await To("facebook").GoThereAndBackAsync();
        (await (await Owner.GetAsync(page)).Content.ReadAsStringAsync()).ShouldContain("Bloom &amp; Thread");

        (await Owner.SubmitAsync(page)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Owner.SubmitAsync(page, ("accounts", "101010101010101"), ("accounts", "101010101010102"))).WhereTo().ShouldBe("/social");

        (await Owner.NamesAsync()).ShouldBe(["Café Morgenrot", "Northwind Studio"]);
    }

    [Fact]
    public async Task Keeps_an_account_of_two_workspaces_apart()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("others"));
        using var neighbour = await other.OwnerInBrowserAsync();

        var ours = await To("facebook").ConnectOneAsync("Northwind Studio");
        var theirs = await new SocialJourney(neighbour, "facebook").ConnectOneAsync("Northwind Studio");

        ours.Text("id").ShouldNotBe(theirs.Text("id"));
        (await Owner.GetAsync($"/api/v1/social/connections/{theirs.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Owner.ConnectionsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Keeps_an_account_of_two_brands_apart()
    {
        var (one, other) = (await AddBrandAsync(Owner, "Harbor Lane"), await AddBrandAsync(Owner, "Fjordlicht"));

        await (To("facebook") with { Query = $"brandId={one}" }).ConnectOneAsync("Northwind Studio");
        await (To("facebook") with { Query = $"brandId={other}" }).ConnectOneAsync("Northwind Studio");
        await To("facebook").ConnectOneAsync("Northwind Studio");
        await (To("facebook") with { Query = $"brandId={one}" }).ConnectOneAsync("Northwind Studio");

        (await Owner.ConnectionsAsync()).Select(connection => connection["brandId"]?.GetValue<Guid>()).ShouldBe([one, other, null], ignoreOrder: true);
    }

    [Fact]
    public async Task Goes_no_further_than_the_plan()
    {
        await Installation.PlanAsync(Unique("small"), Workspace, (CaidenceFeatures.MaxConnections, "1"));
        var journey = To("facebook");
        var attempt = await journey.AttemptAsync();

        using var refused = await journey.ChooseAsync(attempt, ["101010101010101", "101010101010102"]);

        (await refused.Content.ReadAsStringAsync()).ShouldContain("Caidence:LimitReached");
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
        (await journey.ChooseAsync(attempt, ["101010101010101"])).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await To("youtube").AttemptAsync()).Text("stage").ShouldBe("choosing", "the page on which people choose says that there is no room");
    }

    [Fact]
    public async Task Shows_what_stands_in_the_way_of_an_account()
    {
        var attempt = await (To("facebook") with { Person = SocialJourney.Nele }).AttemptAsync();

        var choir = attempt["accounts"]!.AsArray().ShouldHaveSingleItem()!;
        choir.Text("displayName").ShouldBe("Village Choir");
        choir.Text("obstacle").ShouldNotStartWith("Social:");
    }

    [Fact]
    public async Task Takes_over_accounts_from_the_consent_of_another_person()
    {
        var before = await To("snapchat").ConnectAsync("Northwind Studio", "Café Morgenrot");

        var after = await (To("snapchat") with { Person = SocialJourney.Tom }).ConnectAsync("Northwind Studio", "Café Morgenrot");

        after.Select(each => each.Text("id")).ShouldBe(before.Select(each => each.Text("id")), ignoreOrder: true);
        (await EverywhereAsync(database => database.Set<SocialGrant>().IgnoreQueryFilters().CountAsync()))
            .ShouldBe(1, "nothing lives on the first consent any more");
    }
}

[Collection(SocialOnSqlite.Name)]
public sealed class Connecting_accounts_on_SQLite(SocialSqliteWeb web) : Connecting_accounts(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Connecting_accounts_on_PostgreSQL(SocialPostgreSqlWeb web) : Connecting_accounts(web);
