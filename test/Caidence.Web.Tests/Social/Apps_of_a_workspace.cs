using System.Net;
using System.Net.Http.Json;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Web.Account;

namespace Caidence.Web.Social;

public abstract class Apps_of_a_workspace(CaidenceWebFactory web) : SocialTest(web)
{
    private const string Google = "/api/v1/social/apps/google";

    [Fact]
    public async Task Are_tried_at_the_platform_before_they_are_saved()
    {
        using var refused = await Owner.PutAsJsonAsync(Google, new { clientId = YouTubeSeeds.ClientId, clientSecret = "not-the-secret" });

        (await refused.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.AppRefused);
        (await ClientIdAsync()).ShouldBeNull();

        using var saved = await Owner.PutAsJsonAsync(Google, new { clientId = YouTubeSeeds.ClientId, clientSecret = YouTubeSeeds.ClientSecret });
        saved.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await saved.Content.ReadAsStringAsync()).ShouldNotContain(YouTubeSeeds.ClientSecret);
        (await ClientIdAsync()).ShouldBe(YouTubeSeeds.ClientId);
    }

    [Fact]
    public async Task Keep_their_secret_when_none_is_given_for_the_same_app()
    {
        await SaveAsync();

        (await Owner.PutAsJsonAsync(Google, new { clientId = YouTubeSeeds.ClientId, clientSecret = "" })).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await Owner.PutAsJsonAsync(Google, new { clientId = "another", clientSecret = "" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Are_used_for_what_is_connected_from_then_on()
    {
        var before = await To("youtube").ConnectOneAsync("Northwind Studio");
        await SaveAsync();
        var way = (await Owner.GetJsonAsync("/api/v1/social/platforms"))["items"]!.AsArray().Single(platform => platform!.Text("platform") == "youtube")!["ways"]![0]!;
        way["isOwnApp"]!.GetValue<bool>().ShouldBeTrue();

        await (To("youtube") with { Query = $"connectionId={before.Text("id")}" }).GoThereAndBackAsync();

        (await (await Owner.DeleteAsync(Google)).Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.AppInUse);
        (await Owner.PostAsJsonAsync($"/api/v1/social/connections/{before.Text("id")}/refresh", new { })).StatusCode.ShouldBe(HttpStatusCode.OK);
        await Owner.DisconnectAsync(before);
        (await Owner.DeleteAsync(Google)).IsSuccessStatusCode.ShouldBeTrue();
        (await ClientIdAsync()).ShouldBeNull();
    }

    private async Task SaveAsync() =>
        (await Owner.PutAsJsonAsync(Google, new { clientId = YouTubeSeeds.ClientId, clientSecret = YouTubeSeeds.ClientSecret })).EnsureSuccessStatusCode();

    private async Task<string?> ClientIdAsync() =>
        (await Owner.GetJsonAsync("/api/v1/social/apps"))["items"]!.AsArray().Single(app => app!.Text("flavor") == "google")!["clientId"]?.GetValue<string>();
}

[Collection(SocialOnSqlite.Name)]
public sealed class Apps_of_a_workspace_on_SQLite(SocialSqliteWeb web) : Apps_of_a_workspace(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Apps_of_a_workspace_on_PostgreSQL(SocialPostgreSqlWeb web) : Apps_of_a_workspace(web);
