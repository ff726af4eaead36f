using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social;
using Caidence.Social.Connectors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>
/// The platform itself, for the connector that <c>CONTRACT_CONNECTOR</c> names (<c>Facebook:FacebookLogin</c>), with app and addresses from the
/// environment as in production and <c>CONTRACT_REDIRECT_URI</c> as registered. People do the rest: each dialog's address is written to
/// <c>address.txt</c> in the folder <c>CONTRACT_FOLDER</c>, and the address that the browser ended at is awaited in <c>callback.txt</c>
/// (<c>none</c> when it stayed at the platform). What only a simulator can do is left out and says so.
/// </summary>
internal sealed class RealStage : ConnectorStage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private readonly ServiceProvider _services;
    private readonly string _folder = Environment.GetEnvironmentVariable("CONTRACT_FOLDER") ?? Path.GetTempPath();

    public RealStage(SocialPlatform platform, AuthFlavor flavor)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddCaidencePlatforms(new ConfigurationBuilder().AddEnvironmentVariables().Build());
        _services = services.BuildServiceProvider(validateScopes: true);
        Connector = _services.GetServices<ISocialConnector>()
            .Single(connector => connector.Traits.Platform == platform && connector.Traits.Flavor == flavor);
        Preparer = _services.GetServices<IPreparesAccounts>().SingleOrDefault(preparer => preparer.Flavor == flavor);
    }

    public override ISocialConnector Connector { get; }
    public override IPreparesAccounts? Preparer { get; }
    public override CapturedLogs Logs { get; } = new();
    public override Uri RedirectUri { get; } = new(Environment.GetEnvironmentVariable("CONTRACT_REDIRECT_URI") ?? "https://localhost/");

    public static bool IsMeant(SocialPlatform platform, AuthFlavor flavor) =>
        Environment.GetEnvironmentVariable("CONTRACT_CONNECTOR") == $"{platform}:{flavor}";

    public override async Task<IReadOnlyDictionary<string, string>?> ConsentAsync(Uri dialog, Consent consent)
    {
        var (question, answer) = (Path.Combine(_folder, "address.txt"), Path.Combine(_folder, "callback.txt"));
        File.Delete(answer);
        await File.WriteAllLinesAsync(question,
        [
            dialog.ToString(), consent.IsCancelled ? "press Cancel" : "allow", $"as {consent.Person ?? "anybody with accounts"}",
            $"untick: {string.Join(' ', consent.Declined ?? [])}",
        ]);

        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(200));
        var deadline = DateTime.UtcNow + Patience;
        while (!File.Exists(answer) && DateTime.UtcNow < deadline)
        {
            await timer.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        var callback = (await File.ReadAllTextAsync(answer)).Trim();
        return callback == "none" ? null : ConsentPage.QueryOf(new(callback));
    }

    public override Task PassTimeAsync(TimeSpan time) => LeaveOut();

    public override Task RevokeOutsideAsync(Consent consent) => LeaveOut();

    public override Task UseUpQuotaAsync() => LeaveOut();

    public override Task GiveAccountsAsync(int count) => LeaveOut();

    public override Task TroubleAsync(Trouble trouble, bool whenBuyingTokens = false) => LeaveOut();

    public override Task<int> CountTokenCallsAsync() => Task.FromResult(1);

    public override ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Task LeaveOut()
    {
        Assert.Skip("Only the simulator can do this.");
        return Task.CompletedTask;
    }
}
