using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.Meta;
using Microsoft.Extensions.DependencyInjection;

namespace Caidence.Web.Social;

public abstract class Leads_of_a_connected_page(CaidenceWebFactory web) : SocialTest(web)
{
    private const string Sources = "/api/v1/integrations/sources";

    [Fact]
    public async Task Come_without_anybody_typing_a_page_id_or_a_token()
    {
        await Platforms.ChangeFacebookPageAsync(new() { SubscribedFields = ["feed"] });
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");
        (await AccountsAsync()).ShouldHaveSingleItem()!.ToJsonString().ShouldContain("Northwind Studio");

        var source = await CreateAsync(connection);
        (source["platformConfig"]!.Text("pageId"), source["platformConfig"]!["hasAccessToken"]!.GetValue<bool>()).ShouldBe((MetaSeeds.PageId, false));
        source["subscribedAt"].ShouldBeNull();
        (await SubscribeAsync(source))["subscribedAt"].ShouldNotBeNull();

        (await FieldsAsync()).ShouldBe(["feed", "leadgen"]);
        await SubmitAsync();
        await StoredAsync(source, 1);
    }

    [Fact]
    public async Task Wait_for_somebody_to_connect_again_and_then_all_come()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");
        var source = await CreateAsync(connection);
        await Platforms.ChangeMetaPersonAsync(new(SocialJourney.Ana) { RemovesApp = true });
        await SubmitAsync(count: 3);
        await Eventually.GetAsync(() => ReadAsync(source), each => each.Text("status") == "disconnected", "the source says that it needs somebody");

        (await To("facebook").ConnectOneAsync("Northwind Studio")).Text("id").ShouldBe(connection.Text("id"));

        await StoredAsync(source, 3);
        (await ReadAsync(source)).Text("status").ShouldBe("active");
    }

    [Fact]
    public async Task Stay_paused_where_somebody_has_paused_them()
    {
        var connection = await To("facebook").ConnectOneAsync("Northwind Studio");
        var source = await CreateAsync(connection);

        await Owner.DisconnectAsync(connection);
        await To("facebook").ConnectOneAsync("Northwind Studio");

        (await ReadAsync(source)).Text("status").ShouldBe("paused");
    }

    [Fact]
    public async Task Are_subscribed_to_again_when_Facebook_has_forgotten()
    {
        var source = await CreateAsync(await To("facebook").ConnectOneAsync("Northwind Studio"));
        await SubscribeAsync(source);
        await Platforms.ChangeFacebookPageAsync(new() { SubscribedFields = [] });

        await using var scope = Web.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LeadSyncWorker>().DoWorkAsync(CancellationToken.None);

        (await FieldsAsync()).ShouldBe(["leadgen"]);
    }

    [Fact]
    public async Task Are_refused_in_the_platforms_words_where_a_permission_was_declined()
    {
        var source = await CreateAsync((await (To("facebook") with { Declined = ["pages_manage_metadata"] }).ConnectAsync("Northwind Studio"))[0]);

        using var answer = await Owner.PostAsJsonAsync($"{Sources}/{source.Text("id")}/subscribe", new { });

        (await answer.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.PlatformRefused);
        (await ReadAsync(source))["subscribedAt"].ShouldBeNull();
    }

    [Fact]
    public async Task Are_not_to_be_had_through_anothers_account()
    {
        var neighbours = await Installation.CreateWorkspaceAsync(Unique("neighbours"));
        using var neighbour = await neighbours.OwnerInBrowserAsync();
        var theirs = await new SocialJourney(neighbour, "facebook").ConnectOneAsync("Northwind Studio");
        var brand = await AddBrandAsync(Owner, "Fjordlicht");
        var ofBrand = (await (To("facebook") with { Query = $"brandId={brand}" }).ConnectAsync("Northwind Studio"))[0];
        var video = await To("youtube").ConnectOneAsync("Northwind Studio");

        await IsRefusedAsync(new { connectionId = theirs.Text("id") });
        await IsRefusedAsync(new { connectionId = ofBrand.Text("id") });
        await IsRefusedAsync(new { connectionId = video.Text("id") });
        await IsRefusedAsync(new { connectionId = ofBrand.Text("id"), accessToken = "of-a-page" }, brand);
        (await CreateAsync(ofBrand, brand)).Text("status").ShouldBe("active");
    }

    [Fact]
    public async Task Leave_the_account_once_a_token_of_another_page_is_given()
    {
        var source = await CreateAsync(await To("facebook").ConnectOneAsync("Northwind Studio"));
        using var refused = await UpdateAsync(source, new { pageId = "101010101010102" });
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await UpdateAsync(source, new { pageId = "101010101010102", accessToken = "of-a-page" })).EnsureSuccessStatusCode();

        var config = (await ReadAsync(source))["platformConfig"]!;
        (config.Text("pageId"), config["connectionId"], config["hasAccessToken"]!.GetValue<bool>()).ShouldBe(("101010101010102", null, true));
    }

    private async Task IsRefusedAsync(object config, Guid? brandId = null)
    {
        using var answer = await Owner.PostAsJsonAsync(Sources, new { name = "Leads", sourceType = "facebook", brandId, platformConfig = config });
        (answer.StatusCode, (await answer.Content.ReadAsStringAsync()).Contains("connectionId", StringComparison.Ordinal)).ShouldBe((HttpStatusCode.BadRequest, true));
    }

    private async Task<JsonObject> CreateAsync(JsonNode connection, Guid? brandId = null) => await (await Owner.PostAsJsonAsync(
        Sources, new { name = "Leads", sourceType = "facebook", brandId, platformConfig = new { connectionId = connection.Text("id") } })).JsonAsync();

    private Task<HttpResponseMessage> UpdateAsync(JsonObject source, object config) => Owner.PutAsJsonAsync($"{Sources}/{source.Text("id")}", new { platformConfig = config });

    private async Task<JsonObject> SubscribeAsync(JsonObject source) => await (await Owner.PostAsJsonAsync($"{Sources}/{source.Text("id")}/subscribe", new { })).JsonAsync();

    private Task<JsonObject> ReadAsync(JsonObject source) => Owner.GetJsonAsync($"{Sources}/{source.Text("id")}");

    private async Task<JsonArray> AccountsAsync() => (await Owner.GetJsonAsync($"{Sources}/accounts?sourceType=facebook"))["items"]!.AsArray();

    private async Task<IReadOnlyList<string>> FieldsAsync() => (await Platforms.FacebookAsync()).Pages.Single(page => page.Id == MetaSeeds.PageId).SubscribedFields;

    private Task SubmitAsync(int count = 1) => Platforms.SubmitFacebookLeadAsync(new FacebookSubmission
    {
        Answers = [new("email", [$"{Unique("lead")}@leads.example"])],
        Count = count,
        CallbackUrl = $"{Web.Settings.Address}api/v1/integrations/webhook/meta",
    });

    private Task StoredAsync(JsonObject source, int count) => Eventually.GetAsync(
        () => ReadAsync(source), each => each["books"]!["stored"]!.GetValue<int>() + each["books"]!["duplicate"]!.GetValue<int>() == count, $"{count} leads are here");
}

[Collection(SocialOnSqlite.Name)]
public sealed class Leads_of_a_connected_page_on_SQLite(SocialSqliteWeb web) : Leads_of_a_connected_page(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Leads_of_a_connected_page_on_PostgreSQL(SocialPostgreSqlWeb web) : Leads_of_a_connected_page(web);
