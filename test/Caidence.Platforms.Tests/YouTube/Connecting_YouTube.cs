using Caidence.Platforms.Tests.Connectors.Stage;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.YouTube;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.YouTube;

public sealed class Connecting_YouTube(SharedSimulator simulator) : IClassFixture<SharedSimulator>
{
    private const string ReadScope = "https://www.googleapis.com/auth/youtube.readonly";

    [Fact]
    public async Task Reaches_the_channel_that_was_picked()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        using var browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false });
        using var form = new FormUrlEncodedContent(
        [
            new("accounts", YouTubeSeeds.AnasChannel), new("scopes", ReadScope), new("decision", "allow"),
        ]);
        using var answer = await browser.PostAsync(walk.Dialog(), form, TestContext.Current.CancellationToken);
        var code = ConnectorWalk.Ok(walk.Connector.ReadCallback(ConsentPage.QueryOf(answer.Headers.Location!)));

        var channel = (await walk.AccountsAsync(ConnectorWalk.Ok(await walk.ExchangeAsync(code)))).ShouldHaveSingleItem();

        (channel.Id, channel.DisplayName, channel.Username, channel.Followers)
            .ShouldBe((YouTubeSeeds.AnasChannel, "Northwind Studio", "northwindstudio", 8812));
        channel.AvatarUrl.ShouldNotBeNull().ShouldEndWith("/avatars/northwind-studio.png");
    }

    [Fact]
    public async Task Does_not_know_subscribers_who_are_hidden()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        await walk.Simulator.KeepYouTubeChannelAsync(new("UC0", "nele@example.com", "Fjordlicht", "@fjordlicht", 7, HidesSubscribers: true));

        (await walk.AccountsAsync(await walk.ConnectAsync(new Consent("nele@example.com")))).ShouldHaveSingleItem().Followers.ShouldBeNull();
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Reaches_nothing_when_the_account_has_no_channel(bool demandsSignup)
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        await walk.Simulator.ChangeYouTubeAsync(new() { DemandsSignup = demandsSignup });

        (await walk.AccountsAsync(await walk.ConnectAsync(new Consent("nele@example.com")))).ShouldBeEmpty();
    }

    [Fact]
    public async Task Names_the_scope_without_which_there_is_nothing_to_connect()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);

        var failure = await walk.AccountsFailAsync(await walk.ConnectAsync(new Consent(Declined: [ReadScope, "https://www.googleapis.com/auth/youtube.force-ssl"])));

        (failure.Kind, failure.Permission).ShouldBe((PlatformFailureKind.Permission, ReadScope));
    }

    [Fact]
    public async Task Waits_for_midnight_in_California_when_the_quota_is_used_up()
    {
        await using var walk = await ConnectorWalk.BeginAsync(simulator, SimulatedPlatforms.YouTube);
        var now = new DateTimeOffset(2026, 11, 25, 7, 30, 0, TimeSpan.Zero);
        await walk.Simulator.SetClockAsync(now);
        walk.Stage.Clock.StoppedAt = now;
        var tokens = await walk.ConnectAsync();
        await walk.Simulator.ChangeYouTubeAsync(new() { DailyUnits = 2 });
        await walk.AccountsAsync(tokens);
        await walk.AccountsAsync(tokens);

        var failure = await walk.AccountsFailAsync(tokens);
        (failure.Kind, failure.RetryIn).ShouldBe((PlatformFailureKind.RateLimited, TimeSpan.FromMinutes(30)));
        (await walk.Simulator.YouTubeAsync()).UnitsUsed.ShouldBe(3);

        await walk.PassTimeAsync(TimeSpan.FromMinutes(31));
        (await walk.AccountsAsync(tokens)).ShouldNotBeEmpty();
    }
}
