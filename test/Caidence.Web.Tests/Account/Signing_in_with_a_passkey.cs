using System.Buffers.Text;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json.Nodes;

namespace Caidence.Web.Account;

public abstract class Signing_in_with_a_passkey(CaidenceWebFactory web) : WebTest(web)
{
    private const string Passkeys = "/api/account/passkeys";
    private const string Login = "/api/account/passkey-login";
    private const int Success = 1;
    private const int Invalid = 2;

    private Workspace _workspace = null!;
    private PasskeyDevice _device = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("keyed"));
        _device = new(Installation.Address);
        using var owner = await _workspace.OwnerInBrowserAsync();
        (await AddAsync(owner, _device)).EnsureSuccessStatusCode();
    }

    public override ValueTask DisposeAsync()
    {
        _device.Dispose();
        return base.DisposeAsync();
    }

    [Fact]
    public async Task Needs_no_name_and_no_password()
    {
        using var browser = await Browser.OpenAsync(Installation);

        (await SignInAsync(browser, _device)).ShouldBe(Success);

        (await browser.GetJsonAsync("/api/account/my-profile"))["email"]!.GetValue<string>().ShouldBe(_workspace.OwnerEmail);
        (await browser.GetJsonAsync("/api/account/security-logs"))["items"]![0]!["action"]!.GetValue<string>().ShouldBe("LoginWithPasskey");
    }

    [Fact]
    public async Task Ends_when_the_key_is_taken_away()
    {
        using var owner = await _workspace.OwnerInBrowserAsync();
        (await owner.DeleteAsync($"{Passkeys}/{_device.Id}")).StatusCode.ShouldBe(HttpStatusCode.NoContent);

        using var browser = await Browser.OpenAsync(Installation);
        (await SignInAsync(browser, _device)).ShouldBe(Invalid);
        (await owner.GetJsonAsync(Passkeys))["items"]!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Counts_once()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var answer = _device.Sign(await AskAsync(browser));
        (await AnswerAsync(browser, answer)).ShouldBe(Success);

        (await AnswerAsync(browser, answer)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Is_not_carried_to_another_browser()
    {
        using var browser = await Browser.OpenAsync(Installation);
        using var thief = await Browser.OpenAsync(Installation);
        var answer = _device.Sign(await AskAsync(browser));
        await AskAsync(thief);

        (await AnswerAsync(thief, answer)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Wants_its_owner_at_the_device()
    {
        using var browser = await Browser.OpenAsync(Installation);
        _device.HasSeenItsOwner = false;

        (await SignInAsync(browser, _device)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Is_refused_from_a_copy_of_our_site()
    {
        using var browser = await Browser.OpenAsync(Installation);
        _device.Origin = "https://caidence.example.evil";

        (await SignInAsync(browser, _device)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Opens_nobody_elses_account()
    {
        var victim = await Installation.CreateWorkspaceAsync(Unique("victim"));
        using var their = await victim.OwnerInBrowserAsync();
        var id = (await their.GetJsonAsync("/api/abp/application-configuration"))["currentUser"]!["id"]!.GetValue<string>();
        _device.UserHandle = Base64Url.EncodeToString(Encoding.UTF8.GetBytes(id));

        using var browser = await Browser.OpenAsync(Installation);
        (await SignInAsync(browser, _device)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Is_refused_once_the_account_is_locked()
    {
        using var wrong = Installation.Anonymous();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await wrong.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = _workspace.OwnerEmail, password = "Wrong-2026-Wrong" });
        }

        using var browser = await Browser.OpenAsync(Installation);
        (await SignInAsync(browser, _device)).ShouldNotBe(Success);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("[1]")]
    [InlineData("""{"response":{"userHandle":"%%%"}}""")]
    [InlineData("not json")]
    public async Task Is_refused_for_what_no_device_says(string answer)
    {
        using var browser = await Browser.OpenAsync(Installation);
        await AskAsync(browser);

        (await AnswerAsync(browser, answer)).ShouldBe(Invalid);
    }

    [Fact]
    public async Task Is_set_up_by_whoever_knows_the_password()
    {
        using var owner = await _workspace.OwnerInBrowserAsync();

        var refused = await owner.PostAsJsonAsync($"{Passkeys}/start", new { password = "Not-The-Password-1!" });

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await refused.Content.ReadAsStringAsync()).ShouldContain("\"password\"");
    }

    [Fact]
    public async Task Is_not_set_up_with_an_answer_for_somebody_else()
    {
        using var owner = await _workspace.OwnerInBrowserAsync();
        using var member = await _workspace.MemberInBrowserAsync(Unique("mallory"), "agency-member");
        using var device = new PasskeyDevice(Installation.Address);
        var theirs = device.Make(await StartAsync(owner, _workspace.OwnerPassword));
        await StartAsync(member, Workspace.MemberPassword);

        var refused = await member.PostAsJsonAsync(Passkeys, new { name = "Phone", credentialJson = theirs });

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await member.GetJsonAsync(Passkeys))["items"]!.AsArray().ShouldBeEmpty();
    }

    private Task<HttpResponseMessage> AddAsync(HttpClient person, PasskeyDevice device) => AddAsync(person, device, _workspace.OwnerPassword);

    private static async Task<HttpResponseMessage> AddAsync(HttpClient person, PasskeyDevice device, string password) =>
        await person.PostAsJsonAsync(Passkeys, new { name = "Phone", credentialJson = device.Make(await StartAsync(person, password)) });

    private static async Task<JsonObject> StartAsync(HttpClient person, string password) =>
        OptionsIn(await (await person.PostAsJsonAsync($"{Passkeys}/start", new { password })).JsonAsync());

    private static async Task<JsonObject> AskAsync(HttpClient browser) => OptionsIn(await (await browser.PostAsync($"{Login}/start", null)).JsonAsync());

    private static async Task<int> SignInAsync(HttpClient browser, PasskeyDevice device) => await AnswerAsync(browser, device.Sign(await AskAsync(browser)));

    private static async Task<int> AnswerAsync(HttpClient browser, string credentialJson)
    {
        var result = (await (await browser.PostAsJsonAsync(Login, new { credentialJson })).JsonAsync())["result"]!.GetValue<int>();
        await browser.GetAsync("/api/abp/application-configuration");
        return result;
    }

    private static JsonObject OptionsIn(JsonObject answer) => JsonNode.Parse(answer["optionsJson"]!.GetValue<string>())!.AsObject();
}

public sealed class Signing_in_with_a_passkey_on_SQLite(SqliteWeb web) : Signing_in_with_a_passkey(web);

public sealed class Signing_in_with_a_passkey_on_PostgreSQL(PostgreSqlWeb web) : Signing_in_with_a_passkey(web);
