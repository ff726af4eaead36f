using System.Net.Http.Json;
using System.Text.Json.Nodes;
using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Meta;
using Caidence.Social;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Simulator;

/// <summary>Parameters and metrics that Graph refuses today: a client that still sends them is told so here first.</summary>
public sealed class What_Meta_has_given_up(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private PlatformStage _stage = null!;
    private HttpClient _http = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        _http = new() { BaseAddress = simulator.Host.BaseAddress };
    }

    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _stage.DisposeAsync();
    }

    [Theory]
    [InlineData("v26.0", "2026-08-01", "pretty=1", 100)]
    [InlineData("v26.0", "2026-08-01", "debug=all", 100)]
    [InlineData("v26.0", "2026-08-01", "date_format=U", 100)]
    [InlineData("v25.0", "2026-10-26", "pretty=1", null)]
    [InlineData("v25.0", "2026-10-27", "pretty=1", 100)]
    public async Task Conveniences_are_refused_in_the_newest_version_and_everywhere_since_October(string version, string today, string parameter, int? code)
    {
        await _stage.Simulator.SetClockAsync(new(DateTime.Parse(today, System.Globalization.CultureInfo.InvariantCulture), TimeSpan.Zero));

        (await CodeAsync($"{version}/{MetaSeeds.PageId}?fields=name&{parameter}&{OfPage}")).ShouldBe(code);
    }

    [Fact]
    public async Task Several_objects_are_not_read_at_once()
    {
        (await CodeAsync($"v26.0/?ids={MetaSeeds.PageId}&{OfPage}")).ShouldBe(100);
        (await CodeAsync($"v26.0?ids={MetaSeeds.PageId}&{OfPage}")).ShouldBe(100);
    }

    [Theory]
    [InlineData("views", "day", null)]
    [InlineData("follower_count", "day", null)]
    [InlineData("impressions", "day", 100)]
    [InlineData("plays", "day", 100)]
    [InlineData("video_views", "day", 100)]
    [InlineData("clips_replays_count", "day", 100)]
    [InlineData("reach,impressions", "day", 100)]
    [InlineData("follower_demographics", "day", 100)]
    [InlineData("follower_demographics", "lifetime", null)]
    public async Task Metrics_of_Instagram_fail_the_whole_call(string metrics, string period, int? code)
    {
        var (id, token) = await InstagramAsync();

        (await CodeAsync($"instagram/graph/v26.0/{id}/insights?metric={metrics}&period={period}&access_token={token}")).ShouldBe(code);
    }

    [Fact]
    public async Task Followers_of_a_small_account_are_not_counted()
    {
        var (id, token) = await InstagramAsync();
        await _stage.Simulator.KeepInstagramAccountAsync((await _stage.Simulator.MetaAsync()).Instagram.Single(account => account.Id == id) with { Followers = 99 });

        (await CodeAsync($"instagram/graph/v26.0/{id}/insights?metric=follower_count&period=day&access_token={token}")).ShouldBe(100);
        (await CodeAsync($"instagram/graph/v26.0/{id}/insights?metric=reach&period=day&access_token={token}")).ShouldBeNull();
    }

    private static string OfPage => $"access_token={MetaSeeds.PageToken}&appsecret_proof={MetaSignature.AppSecretProof(MetaSeeds.PageToken, MetaSeeds.AppSecret)}";

    private async Task<(string Id, string Token)> InstagramAsync()
    {
        using var consent = new SimulatedConsent(_stage.ConnectorOf(SocialPlatform.Instagram, AuthFlavor.InstagramLogin), "instagram");
        var tokens = await consent.BuyAsync();
        return ((await consent.FindAsync(tokens)).Single().Id, tokens.AccessToken.Reveal());
    }

    private async Task<int?> CodeAsync(string path)
    {
        using var answer = await _http.GetAsync(path);
        return (int?)(await answer.Content.ReadFromJsonAsync<JsonObject>())!["error"]?["code"];
    }
}
