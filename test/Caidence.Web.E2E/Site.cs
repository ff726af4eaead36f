using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Control.Client;

namespace Caidence.Web.E2E;

/// <summary>The real application in a process of its own, and a Chromium to look at it with.</summary>
public sealed class Site : IAsyncLifetime
{
    private static readonly string[] Flags =
    [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // The same engine without a browser's own windows around it, where it is installed.
    private static readonly string Chromium = Environment.GetEnvironmentVariable("CAIDENCE_CHROMIUM")
        ?? (File.Exists("/usr/bin/chromium-headless-shell") ? "/usr/bin/chromium-headless-shell" : "/usr/bin/chromium");

    // The machine may be busy with other tests; what is right is right later, too.
    private const float Patience = 30_000;

    private InstallationSettings _settings = null!;
    private PlatformSimulatorHost _platforms = null!;
    private CaidenceProcess _caidence = null!;
    private IPlaywright _playwright = null!;
    private IBrowser _browser = null!;

    public Installation Installation => _caidence.Installation;

    /// <summary>What the six platforms are made to do.</summary>
    public SimulatorClient Platforms => _platforms.Control;

    /// <summary>Where pictures of every page seen are left.</summary>
    public static DirectoryInfo Pictures { get; } = Directory.CreateDirectory(Path.Combine(Path.GetTempPath(), "caidence-e2e"));

    public async ValueTask InitializeAsync()
    {
        _settings = await InstallationSettings.CreateAsync(TestDatabase.Sqlite);
        _platforms = await _settings.StartPlatformsAsync();
        _caidence = new(_settings);
        await _caidence.StartAsync();
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Flags });
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
        await _caidence.DisposeAsync();
        await _platforms.DisposeAsync();
        await _settings.DisposeAsync();
    }

    /// <summary>Somebody with a browser of their own.</summary>
    public Task<Visitor> VisitorAsync() => VisitorAsync(new() { ViewportSize = new() { Width = Look.Wide, Height = Look.Height } });

    /// <summary>Somebody who has fingers only.</summary>
    public Task<Visitor> VisitorWithATabletAsync() => VisitorAsync(new() { ViewportSize = new() { Width = 820, Height = 1180 }, HasTouch = true, IsMobile = true });

    /// <summary>Somebody whose browser runs no scripts.</summary>
    public Task<Visitor> VisitorWithoutScriptsAsync() => VisitorAsync(new() { ViewportSize = new() { Width = Look.Wide, Height = Look.Height }, JavaScriptEnabled = false });

    private async Task<Visitor> VisitorAsync(BrowserNewContextOptions device)
    {
        (device.BaseURL, device.Locale, device.ReducedMotion) = (Installation.Address.ToString(), "en-US", ReducedMotion.Reduce);
        var context = await _browser.NewContextAsync(device);
        context.SetDefaultTimeout(2 * Patience);
        return new(context, await context.NewPageAsync());
    }
}
