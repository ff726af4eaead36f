using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Core.Auditing;
using Caidence.Identity;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.Web.Account;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Web.Social;

public abstract class Preparing_a_number(CaidenceWebFactory web) : SocialTest(web)
{
    private const string Northwind = "505050505050501";
    private const string NelesNumber = "106540000000005";
    private const string Pin = "864209";

    [Fact]
    public async Task Subscribes_the_app_to_its_messages()
    {
        var connection = await To("whatsapp").ConnectOneAsync("Northwind Support");

        (await SubscribersAsync()).ShouldBe([MetaSeeds.AppId]);
        Messages(connection).Text("state").ShouldBe("works");
    }

    [Fact]
    public async Task Goes_on_without_messages_where_Meta_refuses_them_until_it_is_connected_again()
    {
        var business = await BusinessAsync(Northwind);
        await Platforms.KeepWhatsAppBusinessAsync(business with { RefusesSubscribers = true });
        var connection = await To("whatsapp").ConnectOneAsync("Northwind Support");

        connection.Text("status").ShouldBe("active");
        (await Owner.TimelineAsync(connection)).ShouldBe(["connected", "subscription_refused"]);
        (Messages(connection).Text("state"), Messages(connection).Text("text")).ShouldBe(
            ("not_ready", "Messages and comments: not yet. Messages to this account do not reach us. Connect again to mend it."));

        await Platforms.KeepWhatsAppBusinessAsync(business);
        await (To("whatsapp") with { Query = $"connectionId={connection.Text("id")}" }).GoThereAndBackAsync();
        Messages(await ReadAsync(connection)).Text("state").ShouldBe("works");
    }

    [Fact]
    public async Task Ends_the_subscription_with_the_last_number_of_its_account()
    {
        var both = await To("whatsapp").ConnectAsync("Northwind Studio", "Northwind Support");

        await Owner.DisconnectAsync(both[0]);
        (await SubscribersAsync()).ShouldBe([MetaSeeds.AppId]);

        await Owner.DisconnectAsync(both[1]);
        (await SubscribersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Leaves_the_subscription_to_another_workspace_that_lives_on_it()
    {
        var other = await Installation.CreateWorkspaceAsync(Unique("others"));
        using var neighbour = await other.OwnerInBrowserAsync();
        var ours = await To("whatsapp").ConnectOneAsync("Northwind Studio");
        var theirs = await new SocialJourney(neighbour, "whatsapp").ConnectOneAsync("Northwind Support");

        await Owner.DisconnectAsync(ours);
        (await SubscribersAsync()).ShouldBe([MetaSeeds.AppId]);

        await neighbour.DisconnectAsync(theirs);
        (await SubscribersAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Disconnects_too_when_Meta_is_out_of_order()
    {
        var connection = await To("whatsapp").ConnectOneAsync("Northwind Studio");
        await Platforms.AddFaultAsync(new("/v26.0/", Times: 100, Status: 503));

        await Owner.DisconnectAsync(connection);

        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Registers_it_with_a_PIN_and_proves_messages_then()
    {
        var connection = await NelesAsync();
        connection["needsRegistration"]!.GetValue<bool>().ShouldBeTrue();
        (await PageAsync(connection)).ShouldContain("Register this number");

        var registered = await (await RegisterAsync(Owner, connection, Pin)).JsonAsync();

        registered["needsRegistration"]!.GetValue<bool>().ShouldBeFalse();
        Messages(registered).Text("state").ShouldBe("works");
        (await Owner.TimelineAsync(connection)).ShouldBe(["synced", "registered", "connected"]);
        (await PageAsync(connection)).ShouldNotContain("Register this number");
    }

    [Fact]
    public async Task Says_that_a_PIN_is_wrong_and_changes_nothing()
    {
        var connection = await NelesAsync(pin: "111111");

        using var answer = await RegisterAsync(Owner, connection, Pin);

        answer.IsSuccessStatusCode.ShouldBeFalse();
        (await answer.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.WrongPin);
        (await ReadAsync(connection))["needsRegistration"]!.GetValue<bool>().ShouldBeTrue();
        (await Owner.TimelineAsync(connection)).ShouldBe(["registration_refused", "connected"]);
        (await RegisterAsync(Owner, connection, "111111")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Is_done_on_its_page()
    {
        var connection = await NelesAsync(pin: "111111");
        var page = $"/social/{connection.Text("id")}";

        await Owner.SubmitAsync($"{page}?handler=Register", ("pin", "222222"));
        (await PageAsync(connection)).ShouldContain("This number has another PIN at WhatsApp");
        await Owner.SubmitAsync($"{page}?handler=Register", ("pin", "111111"));

        (await PageAsync(connection)).ShouldContain("Village Choir is registered.");
    }

    [Theory]
    [InlineData("")]
    [InlineData("12345")]
    [InlineData("1234567")]
    [InlineData("abcdef")]
    [InlineData("١٢٣٤٥٦")]
    public async Task Asks_Meta_nothing_with_what_is_no_PIN(string pin)
    {
        var connection = await NelesAsync();

        (await RegisterAsync(Owner, connection, pin)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        (await Platforms.RequestsAsync()).ShouldNotContain(request => request.Path.EndsWith("/register"));
    }

    [Fact]
    public async Task Keeps_no_PIN_anywhere()
    {
        var connection = await NelesAsync(pin: "111111");

        var answer = await (await RegisterAsync(Owner, connection, Pin)).Content.ReadAsStringAsync();
        var timeline = (await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/timeline")).ToJsonString();
        var audited = await EverywhereAsync(async database => string.Join('\n', (await database.Set<AuditLog>().IgnoreQueryFilters().ToListAsync()).SelectMany(log => log.Actions).Select(action => action.Parameters)));

        audited.ShouldContain(connection.Text("id"));
        (answer + timeline + audited).ShouldNotContain(Pin);
    }

    [Fact]
    public async Task Is_nothing_for_those_who_only_look_nor_for_neighbours()
    {
        var connection = await NelesAsync();
        using var viewer = await Workspace.MemberInBrowserAsync("vera", CaidenceRoles.AgencyMember);
        var other = await Installation.CreateWorkspaceAsync(Unique("others"));
        using var neighbour = await other.OwnerInBrowserAsync();

        (await RegisterAsync(viewer, connection, Pin)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await RegisterAsync(neighbour, connection, Pin)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await viewer.GetAsync($"/social/{connection.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await (await viewer.GetAsync($"/social/{connection.Text("id")}")).Content.ReadAsStringAsync()).ShouldNotContain("Register this number");
        (await BusinessAsync("505050505050503")).Numbers.ShouldHaveSingleItem().Status.ShouldBe("PENDING");
    }

    [Fact]
    public async Task Is_not_asked_of_other_platforms()
    {
        var page = await To("facebook").ConnectOneAsync("Northwind Studio");

        (await (await RegisterAsync(Owner, page, Pin)).Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.NothingToRegister);
    }

    private async Task<JsonNode> NelesAsync(string? pin = null)
    {
        var business = await BusinessAsync("505050505050503");
        await Platforms.KeepWhatsAppBusinessAsync(business with { Numbers = [business.Numbers[0] with { Pin = pin }] });
        var journey = To("whatsapp") with { Person = SocialJourney.Nele };
        var attempt = await journey.AttemptAsync();
        return (await (await journey.ChooseAsync(attempt, [NelesNumber])).JsonAsync())["items"]![0]!;
    }

    private static Task<HttpResponseMessage> RegisterAsync(HttpClient client, JsonNode connection, string pin) =>
        client.PostAsJsonAsync($"/api/v1/social/connections/{connection.Text("id")}/register", new { pin });

    private async Task<JsonNode> ReadAsync(JsonNode connection) => await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}");

    private async Task<string> PageAsync(JsonNode connection) => await (await Owner.GetAsync($"/social/{connection.Text("id")}")).Content.ReadAsStringAsync();

    private async Task<WhatsAppBusiness> BusinessAsync(string id) => (await Platforms.MetaAsync()).WhatsApp.Single(business => business.Id == id);

    private async Task<IReadOnlyList<string>> SubscribersAsync() => (await BusinessAsync(Northwind)).SubscribedApps;

    private static JsonNode Messages(JsonNode connection) => connection["capabilities"]!.AsArray().Single(each => each!.Text("capability") == "messages")!;
}

[Collection(SocialOnSqlite.Name)]
public sealed class Preparing_a_number_on_SQLite(SocialSqliteWeb web) : Preparing_a_number(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Preparing_a_number_on_PostgreSQL(SocialPostgreSqlWeb web) : Preparing_a_number(web);
