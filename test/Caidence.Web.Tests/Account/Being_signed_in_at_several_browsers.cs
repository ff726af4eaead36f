using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Account;

public abstract class Being_signed_in_at_several_browsers(CaidenceWebFactory web) : WebTest(web)
{
    private const string Sessions = "/api/account/sessions";

    private Workspace _workspace = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("browsers"));
    }

    [Fact]
    public async Task Is_listed_with_the_one_that_asks()
    {
        using var first = await _workspace.OwnerInBrowserAsync();
        using var second = await _workspace.OwnerInBrowserAsync();

        var sessions = await ListAsync(second);

        sessions.Count.ShouldBe(2);
        sessions.Count(session => session["isCurrent"]!.GetValue<bool>()).ShouldBe(1);
        IdOf(sessions, isCurrent: true).ShouldBe(IdOf(await ListAsync(first), isCurrent: false));
    }

    [Fact]
    public async Task Ends_at_the_other_one_when_this_one_says_so()
    {
        using var stolen = await _workspace.OwnerInBrowserAsync();
        using var owner = await _workspace.OwnerInBrowserAsync();

        (await owner.DeleteAsync($"{Sessions}/{IdOf(await ListAsync(owner), isCurrent: false)}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await stolen.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ListAsync(owner)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Ends_everywhere_else_for_programs_too()
    {
        using var other = await _workspace.OwnerInBrowserAsync();
        using var program = await _workspace.OwnerAsync();
        using var owner = await _workspace.OwnerInBrowserAsync();

        (await owner.DeleteAsync(Sessions)).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        (await other.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await program.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ListAsync(owner)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Is_nobody_elses_business()
    {
        using var owner = await _workspace.OwnerInBrowserAsync();
        using var colleague = await _workspace.MemberInBrowserAsync("mo", "agency-owner");

        (await colleague.DeleteAsync($"{Sessions}/{IdOf(await ListAsync(owner), isCurrent: true)}")).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await ListAsync(owner)).Count.ShouldBe(1);
        (await ListAsync(colleague)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Leaves_nothing_of_a_cookie_that_was_copied_before_signing_out()
    {
        using var owner = await Browser.OpenAsync(Installation);
        using var thief = WithCookieOf(await SignInAsync(owner));
        (await thief.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);

        (await owner.SubmitAsync("/Account/Logout")).WhereTo().ShouldBe("/Account/LoggedOut");

        (await thief.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task Begins_a_session_of_its_own_with_every_sign_in()
    {
        using var browser = await Browser.OpenAsync(Installation);
        using var before = WithCookieOf(await SignInAsync(browser));

        await SignInAsync(browser);

        (await before.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await ListAsync(browser)).Count.ShouldBe(1);
    }

    private async Task<HttpResponseMessage> SignInAsync(HttpClient browser)
    {
        var answer = await browser.SignInOnPageAsync(_workspace.OwnerEmail, _workspace.OwnerPassword);
        answer.WhereTo().ShouldBe("/");
        // For the antiforgery token of the person who has come in.
        await browser.GetAsync("/api/abp/application-configuration");
        return answer;
    }

    private HttpClient WithCookieOf(HttpResponseMessage answer)
    {
        var client = Installation.Anonymous();
        client.DefaultRequestHeaders.Add("Cookie", answer.Headers.GetValues("Set-Cookie").Single(cookie => cookie.Contains(".Identity.", StringComparison.Ordinal)).Split(';')[0]);
        return client;
    }

    private static async Task<IReadOnlyList<JsonNode>> ListAsync(HttpClient person) => [.. (await person.GetJsonAsync(Sessions))["items"]!.AsArray().Select(item => item!)];

    private static string IdOf(IEnumerable<JsonNode> sessions, bool isCurrent) =>
        sessions.Single(session => session["isCurrent"]!.GetValue<bool>() == isCurrent)["id"]!.GetValue<string>();
}

public sealed class Being_signed_in_at_several_browsers_on_SQLite(SqliteWeb web) : Being_signed_in_at_several_browsers(web);

public sealed class Being_signed_in_at_several_browsers_on_PostgreSQL(PostgreSqlWeb web) : Being_signed_in_at_several_browsers(web);
