using Caidence.Platforms.Tests.Stage;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social;
using Caidence.Social.Connectors;

namespace Caidence.Platforms.Tests.Connectors.Stage;

/// <summary>A connector in front of the simulator.</summary>
internal sealed class SimulatedStage(PlatformStage stage, SimulatedPlatform platform) : ConnectorStage
{
    private readonly HttpClient _browser = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false });

    public override ISocialConnector Connector { get; } = stage.ConnectorOf(platform.Platform, platform.Flavor);
    public override IPreparesAccounts? Preparer { get; } = stage.PreparerOf(platform.Flavor);
    public override CapturedLogs Logs => stage.Logs;
    public override Uri RedirectUri { get; } = new($"http://localhost:5000/api/v1/social/callback/{platform.Callback}");

    public override async Task<IReadOnlyDictionary<string, string>?> ConsentAsync(Uri dialog, Consent consent)
    {
        if (await ConsentPage.OpenAsync(_browser, dialog, consent.Person) is not { } page)
        {
            return null;
        }

        page.Untick("scopes", consent.Declined ?? []);
        return await page.DecideAsync(_browser, consent.IsCancelled ? "cancel" : "allow") is { } callback ? ConsentPage.QueryOf(callback) : null;
    }

    public override async Task PassTimeAsync(TimeSpan time)
    {
        var now = await stage.Simulator.AdvanceClockAsync(time);
        stage.Clock.StoppedAt = now.Now;
    }

    public override Task RevokeOutsideAsync(Consent consent) => platform.RevokeOutside(stage.Simulator, consent.Person ?? SimulatedPlatform.Ana);

    public override Task UseUpQuotaAsync() => platform.UseUpQuota(stage.Simulator);

    public override Task GiveAccountsAsync(int count) => platform.GiveAccounts(stage.Simulator, count);

    public override Task TroubleAsync(Trouble trouble, bool whenBuyingTokens = false) => stage.Simulator.AddFaultAsync(new(
        whenBuyingTokens ? platform.TokenPath : platform.ApiPath, trouble.Times, trouble.Status, trouble.Body, trouble.DelayMilliseconds, trouble.Drop));

    public override async Task<int> CountTokenCallsAsync() =>
        (await stage.Simulator.RequestsAsync()).Count(request => request.Path.StartsWith(platform.TokenPath, StringComparison.Ordinal));

    public override async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await stage.DisposeAsync();
    }
}

/// <summary>Where one connector's platform lies in the simulator, and how to play with it.</summary>
internal sealed record SimulatedPlatform(SocialPlatform Platform, AuthFlavor Flavor)
{
    public const string Ana = "ana.baker@example.com";

    /// <summary>The last part of Caidence's callback.</summary>
    public required string Callback { get; init; }

    /// <summary>Where its reads begin.</summary>
    public required string ApiPath { get; init; }
    public required string TokenPath { get; init; }
    /// <summary>What the app must be at the platform for all of the contract to hold.</summary>
    public Func<SimulatorClient, Task> Prepare { get; init; } = _ => Task.CompletedTask;
    public required Func<SimulatorClient, string, Task> RevokeOutside { get; init; }
    public required Func<SimulatorClient, Task> UseUpQuota { get; init; }
    public required Func<SimulatorClient, int, Task> GiveAccounts { get; init; }
}
