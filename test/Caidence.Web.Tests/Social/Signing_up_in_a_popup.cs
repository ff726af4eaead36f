using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Identity;
using Caidence.Social.Connecting;
using Microsoft.AspNetCore.WebUtilities;

namespace Caidence.Web.Social;

public abstract class Signing_up_in_a_popup(CaidenceWebFactory web) : SocialTest(web)
{
    private const string Support = "106540000000002";

    private PopupJourney Popup => new(Owner, Web.Platforms.BaseAddress);

    [Fact]
    public async Task Ends_among_the_numbers_with_the_picked_one_ticked()
    {
        var page = await (Popup with { Number = Support }).GoThereAndBackAsync();

        page.ShouldStartWith("/social/choose/");
        var accounts = (await Popup.Journey.ReadAttemptAsync(page))["accounts"]!.AsArray();
        accounts.Count.ShouldBe(2);
        accounts.Where(account => account!["isPicked"]!.GetValue<bool>()).ShouldHaveSingleItem()!.Text("id").ShouldBe(Support);
        var html = await (await Owner.GetAsync(page)).Content.ReadAsStringAsync();
        html.ShouldContain($"value=\"{Support}\" checked");
        html.ShouldNotContain("value=\"106540000000001\" checked");
    }

    [Fact]
    public async Task Connects_what_is_chosen()
    {
        var attempt = await Popup.Journey.ReadAttemptAsync(await Popup.GoThereAndBackAsync());

        (await Popup.Journey.ChooseAsync(attempt, [Support])).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await Owner.NamesAsync()).ShouldBe(["Northwind Support"]);
    }

    [Fact]
    public async Task Mends_a_connection()
    {
        var connection = await To("whatsapp").ConnectOneAsync("Northwind Support");

        var page = await (Popup with { ConnectionId = Guid.Parse(connection.Text("id")) }).GoThereAndBackAsync();

        page.ShouldBe($"/social/{connection.Text("id")}");
        (await Owner.TimelineAsync(connection)).ShouldBe(["reconnected", "connected"]);
    }

    [Fact]
    public async Task Works_once()
    {
        var back = await Popup.GoThereAsync();
        await Popup.Journey.ComeBackAsync(back);

        (await Popup.Journey.ComeBackAsync(back)).ShouldBe("/social?failed=whatsapp");
    }

    [Fact]
    public async Task Without_a_state_of_ours_is_nothing_of_ours()
    {
        await Popup.OpenAsync();
        var popup = await Popup.SignUpAsync();

        foreach (var state in new[] { ConnectState.Issue(Workspace.Id).Text, "x" })
        {
            (await Popup.Journey.ComeBackAsync(PopupJourney.BackWith(state, popup))).ShouldBe("/social?failed=whatsapp");
        }

        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_finished_in_another_browser()
    {
        var back = await Popup.GoThereAsync();
        using var other = await Workspace.OwnerInBrowserAsync();

        var page = await new SocialJourney(other, "whatsapp").ComeBackAsync(back);

        (await Popup.Journey.ReadAttemptAsync(page)).Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.OtherBrowser);
    }

    [Fact]
    public async Task Does_not_take_a_code_of_the_dialog_nor_the_dialog_one_of_a_popup()
    {
        var (ofDialog, ofPopup) = (Query(await To("whatsapp").GoThereAsync(), "code"), await Popup.SignUpAsync());

        var inPopup = await Popup.Journey.ReadAttemptAsync(await Popup.Journey.ComeBackAsync(PopupJourney.BackWith(("state", await Popup.OpenAsync()), ("code", ofDialog))));
        var state = Query(await To("whatsapp").LeaveAsync(), "state");
        var inDialog = await Popup.Journey.ReadAttemptAsync(await Popup.Journey.ComeBackAsync(PopupJourney.BackWith(state, ofPopup)));

        (inPopup.Text("stage"), inPopup.Text("errorCode")).ShouldBe(("failed", CaidenceErrorCodes.Social.PlatformRefused));
        (inDialog.Text("stage"), inDialog.Text("errorCode")).ShouldBe(("failed", CaidenceErrorCodes.Social.PlatformRefused));
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task That_is_cancelled_connects_nothing_and_leaves_what_is_there()
    {
        var connection = await To("whatsapp").ConnectOneAsync("Northwind Support");
        var state = await (Popup with { ConnectionId = Guid.Parse(connection.Text("id")) }).OpenAsync();

        var page = await Popup.Journey.ComeBackAsync(PopupJourney.BackWith(("state", state), ("error", "access_denied"), ("error_reason", "user_denied")));

        (await Popup.Journey.ReadAttemptAsync(page)).Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.Cancelled);
        (await (await Owner.GetAsync(page)).Content.ReadAsStringAsync()).ShouldContain("Nothing was connected");
        (await Owner.GetJsonAsync($"/api/v1/social/connections/{connection.Text("id")}")).Text("status").ShouldBe("active");
        (await Owner.TimelineAsync(connection)).ShouldBe(["connected"]);
    }

    [Fact]
    public async Task That_fails_says_what_Meta_said()
    {
        var back = PopupJourney.BackWith(("state", await Popup.OpenAsync()), ("error", "signup_failed"), ("error_message", new string('x', 900)));

        var attempt = await Popup.Journey.ReadAttemptAsync(await Popup.Journey.ComeBackAsync(back));

        attempt.Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.PlatformRefused);
        attempt.Text("error").ShouldContain("xxx");
    }

    [Fact]
    public async Task Is_there_for_WhatsApp_only()
    {
        (await Owner.PostAsync(new Uri("/api/v1/social/auth/facebook/popup", UriKind.Relative), content: null)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        var ways = (await Owner.GetJsonAsync("/api/v1/social/platforms"))["items"]!.AsArray().SelectMany(platform => platform!["ways"]!.AsArray());
        ways.Where(way => way!["popup"] is not null).ShouldHaveSingleItem()!.Text("flavor").ShouldBe("embedded_signup");
    }

    [Fact]
    public async Task Is_not_for_those_who_may_not_connect()
    {
        using var viewer = await Workspace.MemberInBrowserAsync("vera", CaidenceRoles.AgencyMember);

        (await viewer.PostAsync(new Uri("/api/v1/social/auth/whatsapp/popup", UriKind.Relative), content: null)).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Opens_by_a_link_without_an_account_here()
    {
        var made = await (await Owner.PostAsJsonAsync("/api/v1/social/links", new { name = "Hanna", days = 7 })).JsonAsync();
        var link = new Uri(made.Text("url")).AbsolutePath;
        using var client = await Browser.OpenAsync(Installation);
        var journey = new PopupJourney(client, Web.Platforms.BaseAddress) { Start = $"/api/v1/social/links/{link.Split('/')[^1]}/auth", Number = Support };

        var page = await journey.GoThereAndBackAsync();

        page.ShouldStartWith(link + "?attempt=");
        (await (await client.GetAsync(page)).Content.ReadAsStringAsync()).ShouldContain($"value=\"{Support}\" checked");
        Policy(await client.GetAsync(link)).ShouldContain(Meta);
    }

    [Fact]
    public async Task Lets_Metas_script_into_that_one_page()
    {
        var page = Policy(await Owner.GetAsync("/social/connect/whatsapp"));
        page.ShouldContain($"script-src 'self' {Meta};");
        page.ShouldContain($"frame-src {Meta};");

        foreach (var other in new[] { "/social/connect/facebook", "/social/connect/linkedin", "/social", "/" })
        {
            Policy(await Owner.GetAsync(other)).ShouldNotContain(Meta);
        }
    }

    private string Meta => Web.Platforms.BaseAddress.GetLeftPart(UriPartial.Authority);

    private static string Policy(HttpResponseMessage answer) => string.Join("", answer.Headers.GetValues("Content-Security-Policy"));

    private static string Query(Uri address, string name) => QueryHelpers.ParseQuery(address.Query)[name].ToString();
}

[Collection(SocialOnSqlite.Name)]
public sealed class Signing_up_in_a_popup_on_SQLite(SocialSqliteWeb web) : Signing_up_in_a_popup(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Signing_up_in_a_popup_on_PostgreSQL(SocialPostgreSqlWeb web) : Signing_up_in_a_popup(web);
