using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Snapchat;

namespace Caidence.PlatformSimulator;

/// <summary>The simulator inside a test process, on a free port of the loopback, each with a state of its own.</summary>
public sealed class PlatformSimulatorHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private PlatformSimulatorHost(WebApplication app)
    {
        _app = app;
        BaseAddress = new Uri(app.Urls.Single());
        Control = new SimulatorClient(BaseAddress);
    }

    /// <summary>Stands for both <c>https://graph.facebook.com</c> and <c>https://api.linkedin.com</c>.</summary>
    public Uri BaseAddress { get; }

    public SimulatorClient Control { get; }

    /// <summary>All codes, tokens, verifiers and app secrets by now, for tests that look for them where they must not be.</summary>
    public IReadOnlyList<string> Secrets =>
        [.. _app.Services.GetRequiredService<ConsentBook>().Secrets.Append(MetaSeeds.AppSecret).Append(MetaSeeds.InstagramAppSecret).Distinct()];

    /// <summary>All that a platform has handed out, whatever became of it.</summary>
    public IReadOnlyList<ConsentToken> TokensOf(string platform) =>
        [.. _app.Services.GetRequiredService<ConsentBook>().Tokens.Where(token => token.Grant.App.Platform == platform).OrderBy(token => token.IssuedAt)];

    /// <summary>Somebody agrees at Snapchat, without the dialog.</summary>
    public (ConsentToken Access, ConsentToken Refresh) AgreeAtSnapchat(string email) => _app.Services.GetRequiredService<SnapchatTokens>().Issue(
        new(SnapchatSeeds.App, new("Somebody", "Else", email), RedirectUri: "", CodeChallenge: null, [SnapchatScopes.Marketing], Accounts: []));

    /// <param name="caidenceBaseUrl">Where webhooks go; can be changed later through <see cref="Control"/>.</param>
    public static async Task<PlatformSimulatorHost> StartAsync(string? caidenceBaseUrl = null)
    {
        var app = SimulatorApp.Build(["--hostBuilder:reloadConfigOnChange=false"], builder =>
        {
            builder.Logging.ClearProviders();
            builder.WebHost.UseUrls("http://127.0.0.1:0");
            builder.Services.PostConfigure<SimulatorOptions>(options => options.BaseUrl = caidenceBaseUrl ?? options.BaseUrl);
        });
        await app.StartAsync();
        return new PlatformSimulatorHost(app);
    }

    public async ValueTask DisposeAsync()
    {
        Control.Dispose();
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }
}
