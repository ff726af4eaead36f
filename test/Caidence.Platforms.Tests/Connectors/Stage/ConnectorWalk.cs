using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social.Connectors;
using Shouldly;
using Xunit;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>One connector in front of the simulator, and the steps that tests of its platform's oddities take.</summary>
internal sealed class ConnectorWalk : IAsyncDisposable
{
    private const string Verifier = "a-verifier-of-forty-three-signs-or-more-0123456789";

    private readonly PlatformStage _stage;
    private readonly SimulatedStage _simulated;

    private ConnectorWalk(PlatformStage stage, SimulatedPlatform platform) => (_stage, _simulated) = (stage, new(stage, platform));

    public ISocialConnector Connector => _simulated.Connector;
    public SocialApp App => Connector.InstallationApp!;
    public SimulatorClient Simulator => _stage.Simulator;
    public PlatformStage Stage => _stage;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public static async Task<ConnectorWalk> BeginAsync(SharedSimulator simulator, SimulatedPlatform platform, params (string Key, string? Value)[] settings) =>
        new(await PlatformStage.SetAsync(simulator, settings), platform);

    public Uri Dialog(params IReadOnlyList<string> scopes) => Connector.AddressOf(new(
        App,
        _simulated.RedirectUri,
        "state",
        scopes.Count > 0 ? scopes : [.. Connector.Traits.Scopes.Select(wish => wish.Scope)],
        Connector.Traits.UsesPkce ? Base64Url.EncodeToString(SHA256.HashData(Encoding.ASCII.GetBytes(Verifier))) : null,
        IsAgain: false));

    public async Task<PlatformResult<string>> ConsentAsync(Uri dialog, Consent? consent = null) =>
        Connector.ReadCallback((await _simulated.ConsentAsync(dialog, consent ?? new())).ShouldNotBeNull());

    public Task<PlatformResult<SocialTokens>> ExchangeAsync(string code, string verifier = Verifier) =>
        Connector.ExchangeCodeAsync(App, new(new(code), _simulated.RedirectUri, Connector.Traits.UsesPkce ? new(verifier) : null), Cancel);

    public async Task<SocialTokens> ConnectAsync(Uri dialog, Consent? consent = null) => Ok(await ExchangeAsync(Ok(await ConsentAsync(dialog, consent))));

    public Task<SocialTokens> ConnectAsync(Consent? consent = null) => ConnectAsync(Dialog(), consent);

    public async Task<IReadOnlyList<SocialAccount>> AccountsAsync(SocialTokens tokens) => Ok(await Connector.FindAccountsAsync(App, tokens, Cancel));

    public async Task<PlatformFailure> AccountsFailAsync(SocialTokens tokens) => Failure(await Connector.FindAccountsAsync(App, tokens, Cancel));

    public async Task<SocialTokens> RenewAsync(SocialTokens tokens) => Ok(await Connector.RenewAsync(App, tokens, Cancel));

    public async Task<PlatformFailure> RenewalFailsAsync(SocialTokens tokens) => Failure(await Connector.RenewAsync(App, tokens, Cancel));

    public Task PassTimeAsync(TimeSpan time) => _simulated.PassTimeAsync(time);

    public static AccountAccess AccessTo(SocialAccount account, SocialTokens tokens) =>
        new(account.Id, account.Type, account.PageId, tokens.AccessToken, AccountToken: null, tokens.Scopes);

    public static T Ok<T>(PlatformResult<T> result)
    {
        result.IsOk(out var value, out var failure).ShouldBeTrue($"{failure}");
        return value!;
    }

    public static PlatformFailure Failure<T>(PlatformResult<T> result) => result.Failure.ShouldNotBeNull();

    public ValueTask DisposeAsync() => _simulated.DisposeAsync();
}
