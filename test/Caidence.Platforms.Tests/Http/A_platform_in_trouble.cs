using System.Net.Sockets;
using Caidence.Core.Security;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Traffic;
using Caidence.Social;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Http;

public sealed class A_platform_in_trouble(SharedSimulator simulator) : IClassFixture<SharedSimulator>, IAsyncLifetime
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(30);
    private PlatformStage _stage = null!;
    private ISocialConnector _connector = null!;

    public async ValueTask InitializeAsync()
    {
        _stage = await PlatformStage.SetAsync(simulator);
        _stage.Clock.StoppedAt = new(2026, 11, 26, 12, 0, 0, TimeSpan.Zero);
        _connector = _stage.ConnectorOf(SocialPlatform.YouTube, AuthFlavor.Google);
    }

    public ValueTask DisposeAsync() => _stage.DisposeAsync();

    [Theory]
    [InlineData(503, false)]
    [InlineData(null, true)]
    public async Task Is_left_alone_for_a_while(int? status, bool drop)
    {
        await BreakAsync("ana", new("/google/", Times: 100, Status: status, Drop: drop));
        var before = await CountAsync();

        var failure = await ReadAsync("ana");

        (failure.Kind, failure.Reason, failure.RetryIn).ShouldBe((PlatformFailureKind.Transient, "YouTube does not answer; paused.", Pause));
        (await CountAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task Is_asked_on_for_other_accounts()
    {
        await BreakAsync("ana", new("/google/", Times: 6, Status: 503));

        (await ReadAsync("tom")).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Fact]
    public async Task Is_tried_by_one_call_after_the_pause()
    {
        await BreakAsync("ana", new("/google/", Times: 7, Status: 503));
        _stage.Clock.StoppedAt += Pause + TimeSpan.FromSeconds(1);

        (await ReadAsync("ana")).Reason.ShouldContain("paused");
        (await CountAsync()).ShouldBe(7);

        _stage.Clock.StoppedAt += Pause + TimeSpan.FromSeconds(1);
        (await ReadAsync("ana")).Kind.ShouldBe(PlatformFailureKind.Reauth);
        (await ReadAsync("ana")).Kind.ShouldBe(PlatformFailureKind.Reauth);
    }

    [Theory]
    [InlineData(503, PlatformFailureKind.Transient)]
    [InlineData(429, PlatformFailureKind.RateLimited)]
    public async Task Is_not_asked_before_the_time_it_names(int status, PlatformFailureKind kind)
    {
        await _stage.Simulator.AddFaultAsync(new("/google/", Times: 100, Status: status, RetryAfter: 120));

        var failure = await ReadAsync("ana");

        (failure.Kind, failure.RetryIn).ShouldBe((kind, TimeSpan.FromMinutes(2)));
        (await CountAsync()).ShouldBe(1);
    }

    // HttpClient asks a new connection for its address; one that has died already has none (SocketException, not HttpRequestException).
    [Fact]
    public async Task May_end_a_connection_as_it_begins()
    {
        var network = new DyingConnections();
        await using var stage = PlatformStage.Over(simulator, network);
        _connector = stage.ConnectorOf(SocialPlatform.YouTube, AuthFlavor.Google);

        var failure = await ReadAsync("ana");

        (failure.Kind, failure.Reason).ShouldBe((PlatformFailureKind.Transient, "No connection: ConnectionError."));
        network.Count.ShouldBeGreaterThan(1);
    }

    private async Task BreakAsync(string token, Fault fault)
    {
        await _stage.Simulator.AddFaultAsync(fault);
        await ReadAsync(token);
        await ReadAsync(token);
    }

    private async Task<PlatformFailure> ReadAsync(string token) =>
        (await _connector.FindAccountsAsync(_connector.InstallationApp!, new(new SecretText(token), null, null, null, []), TestContext.Current.CancellationToken))
        .Failure.ShouldNotBeNull();

    private async Task<int> CountAsync() => (await _stage.Simulator.RequestsAsync()).Count;

    private sealed class DyingConnections : HttpMessageHandler
    {
        public int Count { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Count++;
            throw new SocketException((int)SocketError.NotConnected);
        }
    }
}
