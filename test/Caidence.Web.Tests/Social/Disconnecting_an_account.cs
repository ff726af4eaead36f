using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social.Connecting;
using Caidence.Social.Connections;
using Caidence.Social.Grants;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Web.Social;

public abstract class Disconnecting_an_account(CaidenceWebFactory web) : SocialTest(web)
{
    [Fact]
    public async Task Takes_the_consent_back_at_the_platform_and_erases_every_token()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");
        (await TokensAsync()).ShouldBe(2, "the person's and the page's");

        (await Owner.DisconnectAsync(connection))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeTrue();

        (await Platforms.MetaAsync()).Agreements.ShouldBeEmpty();
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
        (await TokensAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Says_so_where_the_platform_has_no_call_for_it()
    {
        var connection = await To("snapchat").ConnectOneAsync("Northwind Studio");

        (await Owner.DisconnectAsync(connection))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeFalse();

        (await TokensAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Pauses_lead_sources_of_that_page_only_and_says_so_before()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");
        var (source, other) = (await AddSourceAsync(MetaSeeds.PageId), await AddSourceAsync("101010101010102"));

        var shown = (await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/dependents"))["items"]!.AsArray();
        var paused = (await Owner.DisconnectAsync(connection))["paused"]!.AsArray();

        (shown.ShouldHaveSingleItem()!.Text("id"), paused.ShouldHaveSingleItem()!.Text("id")).ShouldBe((source, source));
        (await StatusOfAsync(source)).ShouldBe("paused");
        (await StatusOfAsync(other)).ShouldNotBe("paused");
    }

    [Fact]
    public async Task Leaves_others_of_the_same_consent_alone()
    {
        var both = await To("facebook").ConnectAsync("Northwind Studio", "Café Morgenrot");

        (await Owner.DisconnectAsync(both[0]))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeFalse();

        await StillWorksAsync(Owner, both[1]);
        (await Owner.DisconnectAsync(both[1]))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Leaves_another_workspace_alone_that_lives_on_the_same_persons_consent()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("others"));
        using var neighbour = await other.OwnerInBrowserAsync();
        var ours = await To("youtube").ConnectOneAsync("Northwind Studio");
        var theirs = await new SocialJourney(neighbour, "youtube").ConnectOneAsync("Northwind Studio");

        (await Owner.DisconnectAsync(ours))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeFalse();

        await StillWorksAsync(neighbour, theirs);
        (await Platforms.TokensAsync(GoogleTokens.Platform)).ShouldAllBe(token => token.Problem == null);
        (await neighbour.DisconnectAsync(theirs))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public async Task Leaves_Instagram_alone_that_lives_on_the_same_sign_in_as_Facebook()
    {
        var page = await To("facebook").ConnectOneAsync("Northwind Studio");
        var instagram = await To("instagram").ConnectOneAsync("Northwind Studio");

        (await Owner.DisconnectAsync(page))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeFalse();

        await StillWorksAsync(Owner, instagram);
    }

    [Fact]
    public async Task Is_no_farewell_to_its_history()
    {
        var before = await To("facebook").ConnectOneAsync("Northwind Studio");
        await Owner.DisconnectAsync(before);

        var after = await To("facebook").ConnectOneAsync("Northwind Studio");

        after.Text("id").ShouldBe(before.Text("id"));
        (await Owner.TimelineAsync(after)).ShouldBe(["connected", "disconnected", "connected"]);
        await StillWorksAsync(Owner, after);
    }

    [Fact]
    public async Task Works_too_when_the_platform_is_out_of_order()
    {
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");
        await Platforms.AddFaultAsync(new("/google/", Times: 100, Status: 503));

        (await Owner.DisconnectAsync(connection))["isRevokedAtPlatform"]!.GetValue<bool>().ShouldBeFalse();

        (await TokensAsync()).ShouldBe(0);
    }

    private static async Task StillWorksAsync(HttpClient client, JsonNode connection) =>
        (await client.PostAsJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/sync", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);

    private async Task<string> AddSourceAsync(string pageId) => (await (await Owner.PostAsJsonAsync(
        "/api/v1/integrations/sources", new { name = pageId, sourceType = "facebook", platformConfig = new { pageId, accessToken = "of-a-page" } })).JsonAsync()).Text("id");

    private async Task<string> StatusOfAsync(string source) => (await Owner.GetJsonAsync($"/api/v1/integrations/sources/{source}")).Text("status");

    /// <summary>Of this workspace, wherever one may lie.</summary>
    private Task<int> TokensAsync() => EverywhereAsync(async database =>
    {
        var grants = await database.Set<SocialGrant>().IgnoreQueryFilters().Where(grant => grant.TenantId == Workspace.Id).ToListAsync();
        var connections = await database.Set<SocialConnection>().IgnoreQueryFilters().Where(connection => connection.TenantId == Workspace.Id).ToListAsync();
        var attempts = await database.Set<SocialConnectAttempt>().IgnoreQueryFilters().Where(attempt => attempt.TenantId == Workspace.Id).ToListAsync();
        return grants.SelectMany(grant => new[] { grant.AccessToken, grant.RefreshToken })
            .Concat(connections.Select(connection => connection.AccessToken))
            .Concat(attempts.SelectMany(attempt => new[] { attempt.AccessToken, attempt.RefreshToken, attempt.CodeVerifier }))
            .Count(token => token is not null);
    });
}

[Collection(SocialOnSqlite.Name)]
public sealed class Disconnecting_an_account_on_SQLite(SocialSqliteWeb web) : Disconnecting_an_account(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Disconnecting_an_account_on_PostgreSQL(SocialPostgreSqlWeb web) : Disconnecting_an_account(web);
