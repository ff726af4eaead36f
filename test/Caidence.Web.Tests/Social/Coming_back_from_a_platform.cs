using System.Net;
using System.Net.Http.Json;
using Caidence.Social;
using Caidence.Social.Connecting;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;

namespace Caidence.Web.Social;

public abstract class Coming_back_from_a_platform(CaidenceWebFactory web) : SocialTest(web)
{
    public static TheoryData<string> All => ["facebook", "instagram", "whatsapp", "linkedin", "youtube", "snapchat"];

    [Theory]
    [MemberData(nameof(All))]
    public async Task Without_permission_connects_nothing_and_says_so(string platform)
    {
        var page = await (To(platform) with { Cancels = true }).GoThereAndBackAsync();

        page.ShouldStartWith("/social?attempt=");
        (await To(platform).ReadAttemptAsync(page)).Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.Cancelled);
        (await PageAsync(Owner, page)).ShouldContain("Nothing was connected");
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("facebook", "pages_show_list")]
    [InlineData("youtube", "https://www.googleapis.com/auth/youtube.readonly")]
    public async Task Without_a_needed_permission_names_it_and_asks_again(string platform, string scope)
    {
        var attempt = await (To(platform) with { Declined = [scope] }).AttemptAsync();

        attempt.Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.ScopesMissing);
        attempt.Text("error").ShouldContain(scope);
        (await To(platform).ConnectAsync("Northwind Studio")).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Without_accounts_says_what_is_needed()
    {
        var attempt = await (To("youtube") with { Person = SocialJourney.Nele }).AttemptAsync();

        attempt.Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.NoAccounts);
    }

    [Fact]
    public async Task Works_once()
    {
        var journey = To("facebook");
        var back = await journey.GoThereAsync();
        await journey.ComeBackAsync(back);

        (await journey.ComeBackAsync(back)).ShouldBe("/social?failed=facebook");

        (await PageAsync(Owner, "/social?failed=facebook")).ShouldContain("was used already or took too long");
    }

    [Fact]
    public async Task With_a_made_up_state_is_nothing_of_ours()
    {
        var back = await To("facebook").GoThereAsync();
        var made = ConnectState.Issue(Workspace.Id).Text;

        foreach (var state in new[] { made, "", "x", new string('A', made.Length + 1) })
        {
            (await To("facebook").ComeBackAsync(With(back, "state", state))).ShouldBe("/social?failed=facebook");
        }

        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task To_another_platforms_address_is_nothing_of_ours()
    {
        var back = await To("facebook").GoThereAsync();

        (await To("linkedin").ComeBackAsync(new(back.ToString().Replace("/facebook", "/linkedin", StringComparison.Ordinal)))).ShouldBe("/social?failed=linkedin");
    }

    [Fact]
    public async Task Is_not_done_in_another_browser()
    {
        var back = await To("facebook").GoThereAsync();
        using var other = await Workspace.OwnerInBrowserAsync();

        var page = await new SocialJourney(other, "facebook").ComeBackAsync(back);

        (await To("facebook").ReadAttemptAsync(page)).Text("errorCode").ShouldBe(CaidenceErrorCodes.Social.OtherBrowser);
        (await To("facebook").ComeBackAsync(back)).ShouldBe("/social?failed=facebook", "it is used up");
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Is_not_done_by_somebody_who_is_not_signed_in()
    {
        var back = await To("facebook").GoThereAsync();
        using var stranger = await Browser.OpenAsync(Installation);

        using var answer = await stranger.GetAsync(back);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.Unauthorized, HttpStatusCode.Redirect);
        (answer.Headers.Location?.ToString() ?? "").ShouldNotContain("code");
        (await answer.Content.ReadAsStringAsync()).ShouldNotContain(Value(back, "state"));
    }

    [Fact]
    public async Task Is_not_done_by_another_person_in_the_same_browser()
    {
        await Workspace.AddMemberAsync("mo", "agency-owner");
        var back = await To("facebook").GoThereAsync();
        (await Owner.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = $"mo@{Workspace.Name}.example", password = Workspace.MemberPassword })).EnsureSuccessStatusCode();
        (await Owner.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!.Text("userName").ShouldBe("mo");

        var page = await To("facebook").ComeBackAsync(back);

        (await PageAsync(Owner, page)).ShouldContain("Somebody else is signed in here");
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task With_a_code_that_was_used_buys_nothing()
    {
        var first = await To("facebook").GoThereAsync();
        await To("facebook").ComeBackAsync(first);
        var second = await To("facebook").GoThereAsync();

        var attempt = await To("facebook").ReadAttemptAsync(await To("facebook").ComeBackAsync(With(second, "code", Value(first, "code"))));

        attempt.Text("stage").ShouldBe("failed");
        attempt.Text("error").ShouldNotContain(Value(first, "code"));
    }

    [Fact]
    public async Task After_half_an_hour_is_too_late()
    {
        var back = await To("facebook").GoThereAsync();
        await GrowOldAsync();

        (await To("facebook").ComeBackAsync(back)).ShouldBe("/social?failed=facebook");
    }

    [Fact]
    public async Task And_choosing_after_half_an_hour_is_too_late()
    {
        var attempt = await To("facebook").AttemptAsync();
        await GrowOldAsync();

        using var answer = await To("facebook").ChooseAsync(attempt, ["101010101010101"]);

        (await answer.Content.ReadAsStringAsync()).ShouldContain(CaidenceErrorCodes.Social.StateUnknown);
    }

    [Fact]
    public async Task Is_nobody_elses_to_choose_from()
    {
        var attempt = await To("facebook").AttemptAsync();
        using var colleague = await Workspace.MemberInBrowserAsync("mo", "agency-owner");

        (await new SocialJourney(colleague, "facebook").ChooseAsync(attempt, ["101010101010101"])).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await colleague.GetAsync($"/api/v1/social/attempts/{attempt.Text("id")}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Chooses_among_what_was_found_only()
    {
        var attempt = await To("facebook").AttemptAsync();

        (await To("facebook").ChooseAsync(attempt, ["101010101010104"])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await To("facebook").ChooseAsync(attempt, [])).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await Owner.ConnectionsAsync()).ShouldBeEmpty();
    }

    private Task<int> GrowOldAsync() => EverywhereAsync(database => database.Set<SocialConnectAttempt>().IgnoreQueryFilters()
        .ExecuteUpdateAsync(set => set.SetProperty(attempt => attempt.ExpiresAt, attempt => attempt.ExpiresAt.AddMinutes(-31))));

    private static async Task<string> PageAsync(HttpClient browser, string address) => await (await browser.GetAsync(address)).Content.ReadAsStringAsync();

    private static string Value(Uri address, string name) => QueryHelpers.ParseQuery(address.Query)[name].ToString();

    private static Uri With(Uri address, string name, string value) => new(QueryHelpers.AddQueryString(
        address.GetLeftPart(UriPartial.Path),
        QueryHelpers.ParseQuery(address.Query).ToDictionary(each => each.Key, each => each.Key == name ? value : (string?)each.Value.ToString())));
}

[Collection(SocialOnSqlite.Name)]
public sealed class Coming_back_from_a_platform_on_SQLite(SocialSqliteWeb web) : Coming_back_from_a_platform(web);

[Collection(SocialOnPostgreSql.Name)]
public sealed class Coming_back_from_a_platform_on_PostgreSQL(SocialPostgreSqlWeb web) : Coming_back_from_a_platform(web);
