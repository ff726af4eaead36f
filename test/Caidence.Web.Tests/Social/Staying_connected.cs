using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social.Renewal;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Social;

public abstract class Staying_connected(CaidenceWebFactory web) : SocialTest(web)
{
    [Fact]
    public async Task Notices_access_that_was_taken_back_and_is_mended_by_connecting_again()
    {
        var (connection, other) = (await ConnectPagesAsync()) switch { var both => (both[0], both[1]) };
        await Platforms.ChangeMetaPersonAsync(new(SocialJourney.Ana) { RemovesApp = true });
        (await SyncAsync(connection)).StatusCode.ShouldNotBe(HttpStatusCode.OK);
        var revoked = await ReadAsync(connection);
        (revoked.Text("status"), revoked.Text("errorMessage").Contains("taken back", StringComparison.Ordinal)).ShouldBe(("revoked", true));

        var page = await (To("facebook") with { Query = $"connectionId={connection.Text("id")}" }).GoThereAndBackAsync();

        page.ShouldBe($"/social/{connection.Text("id")}");
        (await ReadAsync(connection)).Text("status").ShouldBe("active");
        (await Owner.TimelineAsync(connection)).ShouldBe(["reconnected", "sync_failed", "connected"]);
        (await SyncAsync(other)).StatusCode.ShouldBe(HttpStatusCode.OK, "it lives on the same consent");
        (await Owner.ConnectionsAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task Is_not_mended_by_somebody_who_does_not_reach_the_account()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");

        var attempt = await (To("facebook") with { Person = SocialJourney.Tom, Query = $"connectionId={connection.Text("id")}" }).AttemptAsync();

        attempt.Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.OtherAccount);
        attempt.Text("error").ShouldContain("Northwind Studio");
        (await ReadAsync(connection)).Text("status").ShouldBe("active");
        (await SyncAsync(connection)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Renews_access_when_asked()
    {
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");

        (await RefreshAsync(connection)).EnsureSuccessStatusCode();
        (await RefreshAsync(connection)).EnsureSuccessStatusCode();

        (await Owner.TimelineAsync(connection)).ShouldBe(["renewed", "renewed", "connected"]);
        (await Platforms.TokensAsync(GoogleTokens.Platform)).Count(token => token.Kind == "access").ShouldBe(3);
    }

    [Fact]
    public async Task Loses_no_good_access_by_asking_for_a_renewal_that_the_platform_does_not_have()
    {
        var connection = await To("linkedin").ConnectOneAsync("Café Morgenrot");

        using var answer = await RefreshAsync(connection);

        (await answer.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.NothingToRenew);
        (await ReadAsync(connection)).Text("status").ShouldBe("active");
    }

    [Fact]
    public async Task Renews_a_token_that_was_ended_before_its_time()
    {
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");
        await Platforms.ExpireAsync(GoogleTokens.Platform, SocialJourney.Ana, "access");

        (await SyncAsync(connection)).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await ReadAsync(connection)).Text("status").ShouldBe("active");
    }

    [Fact]
    public async Task Tells_people_before_a_consent_ends_that_renews_itself_until_then()
    {
        await Platforms.ChangeYouTubeAsync(new() { IsInTesting = true });
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");
        (connection["renewsItself"]!.GetValue<bool>(), connection["consentEndsAt"]!.GetValue<DateTime>().Date).ShouldBe((true, DateTime.UtcNow.AddDays(7).Date));

        await LookAheadAsync();
        (await RefreshAsync(connection)).EnsureSuccessStatusCode();
        await LookAheadAsync();

        (await ReadAsync(connection)).Text("status").ShouldBe("expiring");
        (await Owner.TimelineAsync(connection)).ShouldBe(["renewed", "expiring", "connected"]);
        (await Owner.GetJsonAsync("/api/v1/notifications"))["items"]!.AsArray().Count(item => item!.ToJsonString().Contains("Northwind Studio", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task Shows_how_the_profile_changed()
    {
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");
        await Platforms.KeepYouTubeChannelAsync(new(YouTubeSeeds.AnasChannel, SocialJourney.Ana, "Northwind Films", "@northwindfilms", 9_001));

        (await SyncAsync(connection)).EnsureSuccessStatusCode();

        var read = await ReadAsync(connection);
        (read.Text("platformDisplayName"), read["followers"]!.GetValue<int>()).ShouldBe(("Northwind Films", 9_001));
        var counts = (await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/followers"))["items"]!.AsArray();
        counts.ShouldHaveSingleItem()!["followers"]!.GetValue<int>().ShouldBe(9_001);
    }

    [Fact]
    public async Task Keeps_what_it_has_when_the_platform_is_out_of_order()
    {
        var connection = await To("youtube").ConnectOneAsync("Northwind Studio");
        await Platforms.AddFaultAsync(new("/google/", Times: 100, Status: 503));

        (await (await SyncAsync(connection)).Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.PlatformUnreachable);

        (await ReadAsync(connection)).Text("status").ShouldBe("active");
    }

    private async Task LookAheadAsync()
    {
        await using var scope = Web.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SocialNoticeWorker>().DoWorkAsync(CancellationToken.None);
    }

    private async Task<IReadOnlyList<JsonNode>> ConnectPagesAsync() => await To("facebook").ConnectAsync("Northwind Studio", "Café Morgenrot");

    private Task<HttpResponseMessage> SyncAsync(JsonNode connection) => Owner.PostAsJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/sync", new { });

    private Task<HttpResponseMessage> RefreshAsync(JsonNode connection) => Owner.PostAsJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/refresh", new { });

    private async Task<JsonNode> ReadAsync(JsonNode connection) => await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}");
}

[Collection(SocialOnSqlite.Name)]
public sealed class Staying_connected_on_SQLite(SocialSqliteWeb web) : Staying_connected(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Staying_connected_on_PostgreSQL(SocialPostgreSqlWeb web) : Staying_connected(web);
