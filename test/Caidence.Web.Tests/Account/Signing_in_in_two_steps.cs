using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;

namespace Caidence.Web.Account;

public abstract class Signing_in_in_two_steps(CaidenceWebFactory web) : WebTest(web)
{
    private Workspace _workspace = null!;
    private AuthenticatorApp _app = null!;
    private IReadOnlyList<string> _recoveryCodes = [];

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _workspace = await Installation.CreateWorkspaceAsync(Unique("careful"));
        using var owner = await BrowserOfOwnerAsync();
        (_app, _recoveryCodes) = await AuthenticatorApps.SetUpAsync(owner);
        (await owner.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK, "this session goes on");
    }

    [Fact]
    public async Task Takes_the_password_and_then_a_code()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var ticket = await PasswordAsync(browser);
        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        (await CodeAsync(browser, ticket, _app.Code(later: 1))).ShouldBe(1);

        (await browser.GetAsync("/api/account/my-profile")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Takes_no_code_twice()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var code = _app.Code(later: 1);
        (await CodeAsync(browser, await PasswordAsync(browser), code)).ShouldBe(1);

        using var thief = await Browser.OpenAsync(Installation);
        (await CodeAsync(thief, await PasswordAsync(thief), code)).ShouldBe(5);
    }

    [Fact]
    public async Task Takes_each_recovery_code_once()
    {
        _recoveryCodes.Count.ShouldBe(10);
        using var first = await Browser.OpenAsync(Installation);
        (await CodeAsync(first, await PasswordAsync(first), _recoveryCodes[0].ToLowerInvariant())).ShouldBe(1);

        using var browser = await Browser.OpenAsync(Installation);
        (await CodeAsync(browser, await PasswordAsync(browser), _recoveryCodes[0])).ShouldBe(5);
        (await CodeAsync(browser, await PasswordAsync(browser), _recoveryCodes[1])).ShouldBe(1);
    }

    [Fact]
    public async Task Is_locked_by_wrong_codes_though_the_password_is_right_each_time()
    {
        using var browser = await Browser.OpenAsync(Installation);
        for (var time = 0; time < 5; time++)
        {
            (await CodeAsync(browser, await PasswordAsync(browser), "000000")).ShouldBe(5);
        }

        (await LoginAsync(browser))["result"]!.GetValue<int>().ShouldBe(4);
    }

    [Fact]
    public async Task Is_not_taken_by_the_password_flow()
    {
        using var program = Installation.Anonymous();
        var answer = await program.PasswordFlowAsync(_workspace.OwnerEmail, _workspace.OwnerPassword);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("second step");
    }

    [Fact]
    public async Task Works_on_the_page()
    {
        using var browser = await Browser.OpenAsync(Installation);
        var step = await browser.SignInOnPageAsync(_workspace.OwnerEmail, _workspace.OwnerPassword, "/leads");
        var wrong = await browser.SubmitAsync("/Account/Login?handler=Code&returnUrl=%2Fleads", ("ticket", await step.HiddenAsync("ticket")), ("code", "000000"));
        (await wrong.Content.ReadAsStringAsync()).ShouldContain("This code is not right");

        var answer = await browser.SubmitAsync(
            "/Account/Login?handler=Code&returnUrl=%2Fleads", ("ticket", await wrong.HiddenAsync("ticket")), ("code", _app.Code(later: 1)));

        answer.WhereTo().ShouldBe("/leads");
    }

    [Fact]
    public async Task Is_switched_off_and_renewed_with_the_password_only()
    {
        using var owner = await SignInAsync();
        (await owner.PostAsJsonAsync("/api/account/two-factor/disable", new { password = "not it" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await owner.PostAsJsonAsync("/api/account/two-factor/renew-recovery-codes", new { password = "not it" })).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        var renewed = await owner.PostAsJsonAsync("/api/account/two-factor/renew-recovery-codes", new { password = _workspace.OwnerPassword });
        AuthenticatorApps.CodesOf(await renewed.JsonAsync()).ShouldNotContain(_recoveryCodes[1]);
        (await owner.PostAsJsonAsync("/api/account/two-factor/disable", new { password = _workspace.OwnerPassword })).EnsureSuccessStatusCode();

        using var browser = await Browser.OpenAsync(Installation);
        (await LoginAsync(browser))["result"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public async Task Tells_in_the_sign_ins_what_happened()
    {
        using var owner = await SignInAsync();
        using var stranger = await Browser.OpenAsync(Installation);
        await stranger.PostAsJsonAsync("/api/account/login", new { userNameOrEmailAddress = _workspace.OwnerEmail, password = "not it" });

        var log = await owner.GetJsonAsync("/api/account/security-logs");

        var actions = log["items"]!.AsArray().Select(item => item!["action"]!.GetValue<string>()).ToList();
        actions[..2].ShouldBe(["LoginInvalidUserNameOrPassword", "LoginSucceeded"]);
        actions.ShouldContain("TwoFactorEnabled");
        log["items"]![0]!["succeeded"]!.GetValue<bool>().ShouldBeFalse();
        log["items"]![0]!["clientIpAddress"]!.GetValue<string>().ShouldNotBeEmpty();
    }

    private async Task<HttpClient> SignInAsync()
    {
        var browser = await Browser.OpenAsync(Installation);
        (await CodeAsync(browser, await PasswordAsync(browser), _app.Code(later: 1))).ShouldBe(1);
        (await browser.GetAsync("/api/abp/application-configuration")).EnsureSuccessStatusCode();
        return browser;
    }

    private Task<HttpClient> BrowserOfOwnerAsync() => Browser.SignInAsync(Installation, _workspace.Name, _workspace.OwnerEmail, _workspace.OwnerPassword);

    private async Task<JsonNode> LoginAsync(HttpClient browser) => await (await browser.PostAsJsonAsync(
        "/api/account/login", new { userNameOrEmailAddress = _workspace.OwnerEmail, password = _workspace.OwnerPassword })).JsonAsync();

    private async Task<string> PasswordAsync(HttpClient browser)
    {
        var login = await LoginAsync(browser);
        login["result"]!.GetValue<int>().ShouldBe(5);
        return login["ticket"]!.GetValue<string>();
    }

    private static async Task<int> CodeAsync(HttpClient browser, string ticket, string code) =>
        (await (await browser.PostAsJsonAsync("/api/account/two-factor-login", new { ticket, code })).JsonAsync())["result"]!.GetValue<int>();
}

public sealed class Signing_in_in_two_steps_on_SQLite(SqliteWeb web) : Signing_in_in_two_steps(web);

public sealed class Signing_in_in_two_steps_on_PostgreSQL(PostgreSqlWeb web) : Signing_in_in_two_steps(web);
