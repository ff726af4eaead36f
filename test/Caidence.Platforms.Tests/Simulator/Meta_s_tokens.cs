using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.Social;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

/// <summary>The simulator's Meta, asked without our connectors.</summary>
public sealed class Meta_s_tokens(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private const string App = $"{MetaSeeds.AppId}|{MetaSeeds.AppSecret}";
    private const string Mine = $"client_id={MetaSeeds.AppId}&client_secret={MetaSeeds.AppSecret}";
    private const string HarborLane = "101010101010104";

    private PlatformStage _stage = null!;
    private SimulatedConsent _consent = null!;
    private SimulatedConsent _signup = null!;
    private HttpClient _http = null!;

    private string Callback => Uri.EscapeDataString(_consent.RedirectUri.ToString());

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        _consent = new(_stage.ConnectorOf(SocialPlatform.Facebook, AuthFlavor.FacebookLogin), "facebook");
        _signup = new(_stage.ConnectorOf(SocialPlatform.WhatsApp, AuthFlavor.EmbeddedSignup), "whatsapp");
        _http = new() { BaseAddress = new(simulator.Host.BaseAddress, "v26.0/") };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        _consent.Dispose();
        _signup.Dispose();
        await _stage.DisposeAsync();
    }

    [Fact]
    public async Task Live_for_an_hour_or_two_until_they_are_exchanged_for_sixty_days()
    {
        var bought = await BuyAsync();
        var extended = await GetAsync($"oauth/access_token?grant_type=fb_exchange_token&{Mine}&fb_exchange_token={bought["access_token"]}");

        ((int)bought["expires_in"]!).ShouldBeInRange(5_102, 5_104);
        ((int)extended["expires_in"]!).ShouldBeInRange(5_183_942, 5_183_944);
    }

    [Fact]
    public async Task Cannot_be_exchanged_once_they_ran_out()
    {
        var bought = await BuyAsync();
        await _stage.Simulator.AdvanceClockAsync(TimeSpan.FromHours(2));

        var refused = await GetAsync($"oauth/access_token?grant_type=fb_exchange_token&{Mine}&fb_exchange_token={bought["access_token"]}", 400);

        ErrorOf(refused).ShouldBe((190, 463));
    }

    [Fact]
    public async Task Of_pages_end_with_a_short_lived_token_they_came_from()
    {
        var bought = await BuyAsync("tom.okafor@example.com");
        var page = await GetAsync($"{HarborLane}?fields=access_token&{Proved((string)bought["access_token"]!)}");
        await _stage.Simulator.AdvanceClockAsync(TimeSpan.FromHours(2));

        ErrorOf(await GetAsync($"{HarborLane}?fields=name&{Proved((string)page["access_token"]!)}", 400)).ShouldBe((190, 463));
    }

    [Fact]
    public async Task Are_given_for_a_code_in_time_only()
    {
        var code = await _consent.CodeAsync();
        await _stage.Simulator.AdvanceClockAsync(TimeSpan.FromMinutes(11));

        ErrorOf(await GetAsync($"oauth/access_token?{Mine}&redirect_uri={Callback}&code={code}", 400)).ShouldBe((100, 36007));
    }

    [Fact]
    public async Task Are_given_without_an_address_for_the_popup_of_a_signup_only()
    {
        var popup = (await SignupPopup.GoThroughAsync(SignupPopup.DialogOf(simulator.Host.BaseAddress, "http://localhost:5000"), MetaAccountSeeds.Ana))!;

        var system = await GetAsync($"oauth/access_token?{Mine}&code={popup.Code}");

        system.ContainsKey("expires_in").ShouldBeFalse();
        foreach (var ofDialog in new[] { await _signup.CodeAsync(), await _consent.CodeAsync() })
        {
            ErrorOf(await GetAsync($"oauth/access_token?{Mine}&code={ofDialog}", 400)).Code.ShouldBe(191);
        }
    }

    [Fact]
    public async Task Are_described_to_their_app()
    {
        var token = (string)(await BuyAsync())["access_token"]!;

        var alive = await GetAsync($"debug_token?input_token={token}&access_token={App}");
        await _stage.Simulator.AdvanceClockAsync(TimeSpan.FromHours(2));
        var dead = await GetAsync($"debug_token?input_token={token}&access_token={App}");
        var stranger = await GetAsync($"debug_token?input_token={token}&access_token={MetaSeeds.AppId}|wrong", 400);

        ((bool)alive["data"]!["is_valid"]!).ShouldBeTrue();
        ((string)alive["data"]!["type"]!).ShouldBe("USER");
        alive["data"]!["scopes"]!.AsArray().Select(scope => (string)scope!).ShouldContain("pages_show_list");
        ((bool)dead["data"]!["is_valid"]!).ShouldBeFalse();
        ((int)dead["data"]!["error"]!["subcode"]!).ShouldBe(463);
        ErrorOf(stranger).Code.ShouldBe(190);
    }

    [Fact]
    public async Task Open_nothing_without_the_proof_of_the_app_s_secret()
    {
        var token = (string)(await BuyAsync())["access_token"]!;

        ErrorOf(await GetAsync($"me?access_token={token}", 400)).Code.ShouldBe(100);
        ((string)(await GetAsync($"me?{Proved(token)}"))["name"]!).ShouldBe("Ana Baker");
    }

    [Fact]
    public async Task Lose_one_permission_at_a_time()
    {
        var token = (string)(await BuyAsync())["access_token"]!;

        using var answer = await _http.DeleteAsync($"me/permissions/read_insights?{Proved(token)}");
        var permissions = (await GetAsync($"me/permissions?{Proved(token)}"))["data"]!.AsArray();

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        permissions.Single(line => (string)line!["permission"]! == "read_insights")!["status"]!.GetValue<string>().ShouldBe("declined");
    }

    [Theory]
    [InlineData("page_impressions")]
    [InlineData("page_fans")]
    public async Task Do_not_bring_dead_metrics_back(string metric)
    {
        var page = await GetAsync($"{HarborLane}?fields=access_token&{Proved((string)(await BuyAsync("tom.okafor@example.com"))["access_token"]!)}");

        ErrorOf(await GetAsync($"{HarborLane}/insights?metric={metric}&{Proved((string)page["access_token"]!)}", 400)).Code.ShouldBe(100);
    }

    [Fact]
    public async Task Come_with_headers_that_tell_how_much_was_used()
    {
        var token = (string)(await BuyAsync("tom.okafor@example.com"))["access_token"]!;
        var page = (string)(await GetAsync($"{HarborLane}?fields=access_token&{Proved(token)}"))["access_token"]!;
        await _stage.Simulator.ChangeFacebookPageAsync(new() { ThrottleMinutes = 7, ThrottleCode = 32 }, HarborLane);

        using var byPerson = await _http.GetAsync($"me/accounts?{Proved(token)}");
        using var byPage = await _http.GetAsync($"{HarborLane}?{Proved(page)}");

        byPerson.Headers.GetValues("facebook-api-version").ShouldBe(["v26.0"]);
        byPerson.Headers.GetValues("X-App-Usage").Single().ShouldContain("\"call_count\":1");
        byPerson.Headers.Contains("X-Page-Usage").ShouldBeFalse();
        byPage.Headers.GetValues("X-Page-Usage").Single().ShouldContain("\"call_count\":100");
        byPage.Headers.GetValues("X-Business-Use-Case-Usage").Single().ShouldContain("\"estimated_time_to_regain_access\":7");
        ErrorOf((await byPage.Content.ReadFromJsonAsync<JsonObject>())!).Code.ShouldBe(32);
    }

    [Fact]
    public async Task Are_forgotten_and_accounts_are_as_at_first_after_a_reset()
    {
        var token = (string)(await BuyAsync())["access_token"]!;
        await _stage.Simulator.GiveMetaAccountsAsync("ana.baker@example.com", 3);

        await _stage.Simulator.ResetAsync();

        ErrorOf(await GetAsync($"me?{Proved(token)}", 400)).Code.ShouldBe(190);
        var meta = await _stage.Simulator.MetaAsync();
        (meta.Tokens.Count, meta.Agreements.Count, meta.Instagram.Count).ShouldBe((0, 0, 5));
    }

    [Fact]
    public async Task Are_not_shown_behind_the_stage()
    {
        var token = (string)(await BuyAsync())["access_token"]!;
        await GetAsync($"debug_token?input_token={token}&access_token={App}");

        System.Text.Json.JsonSerializer.Serialize((await _stage.Simulator.MetaAsync(), await _stage.Simulator.RequestsAsync()))
            .ShouldNotContain(token);
    }

    private async Task<JsonObject> BuyAsync(string? person = null) =>
        await GetAsync($"oauth/access_token?{Mine}&redirect_uri={Callback}&code={await _consent.CodeAsync(person)}");

    private static string Proved(string token) => $"access_token={token}&appsecret_proof={MetaSignature.AppSecretProof(token, MetaSeeds.AppSecret)}";

    private static (int Code, int? Subcode) ErrorOf(JsonObject body) => ((int)body["error"]!["code"]!, (int?)body["error"]!["error_subcode"]);

    private async Task<JsonObject> GetAsync(string path, int status = 200)
    {
        using var response = await _http.GetAsync(path);
        ((int)response.StatusCode).ShouldBe(status);
        return (await response.Content.ReadFromJsonAsync<JsonObject>())!;
    }
}
