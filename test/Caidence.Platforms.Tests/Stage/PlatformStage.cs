using Caidence.Leads.Ingestion;
using Caidence.Leads.Sources;
using Caidence.PlatformSimulator;
using Caidence.PlatformSimulator.Control.Client;
using Caidence.Social;
using Caidence.Social.Connectors;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Caidence.Platforms.Tests.Stage;

/// <summary>Our platform clients, wired as in production, facing a simulator over loopback HTTP.</summary>
public sealed class PlatformStage : IAsyncDisposable
{
    private readonly PlatformSimulatorHost _simulator;
    private readonly ServiceProvider _services;

    private PlatformStage(PlatformSimulatorHost simulator, Dictionary<string, string?> settings, HttpMessageHandler? network = null)
    {
        _simulator = simulator;
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(Defaults(simulator)).AddInMemoryCollection(settings).Build();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(Logs));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddCaidencePlatforms(configuration);
        if (network is not null)
        {
            services.ConfigureHttpClientDefaults(client => client.ConfigurePrimaryHttpMessageHandler(() => network));
        }

        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public SimulatorClient Simulator => _simulator.Control;
    public SettableClock Clock { get; } = new();
    public CapturedLogs Logs { get; } = new();

    public static async Task<PlatformStage> SetAsync(SharedSimulator simulator, params (string Key, string? Value)[] settings)
    {
        await simulator.Host.Control.ResetAsync();
        return new(simulator.Host, settings.ToDictionary(setting => setting.Key, setting => setting.Value));
    }

    /// <summary>For what no simulator can do to a connection.</summary>
    public static PlatformStage Over(SharedSimulator simulator, HttpMessageHandler network) => new(simulator.Host, [], network);

    public ILeadFeed FeedOf(LeadSourceType source) => _services.GetServices<ILeadFeed>().Single(feed => feed.SourceType == source);

    public ISocialConnector ConnectorOf(SocialPlatform platform, AuthFlavor flavor) => _services.GetServices<ISocialConnector>()
        .Single(connector => connector.Traits.Platform == platform && connector.Traits.Flavor == flavor);

    public IPreparesAccounts? PreparerOf(AuthFlavor flavor) => _services.GetServices<IPreparesAccounts>().SingleOrDefault(preparer => preparer.Flavor == flavor);

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static Dictionary<string, string?> Defaults(PlatformSimulatorHost simulator) => new()
    {
        ["Platforms:Facebook:ApiUrl"] = simulator.BaseAddress.ToString(),
        ["Platforms:Facebook:AuthorizeUrl"] = simulator.BaseAddress.ToString(),
        ["Platforms:Instagram:ApiUrl"] = $"{simulator.BaseAddress}instagram/graph",
        ["Platforms:Instagram:AuthorizeUrl"] = $"{simulator.BaseAddress}instagram/oauth/authorize",
        ["Platforms:Instagram:TokenUrl"] = $"{simulator.BaseAddress}instagram/api/oauth/access_token",
        ["Platforms:WhatsApp:ApiUrl"] = simulator.BaseAddress.ToString(),
        ["Platforms:WhatsApp:AuthorizeUrl"] = simulator.BaseAddress.ToString(),
        ["Platforms:WhatsApp:SdkUrl"] = $"{simulator.BaseAddress}connect/en_US/sdk.js",
        ["Platforms:WhatsApp:PopupOrigins"] = simulator.BaseAddress.GetLeftPart(UriPartial.Authority),
        ["Platforms:LinkedIn:ApiUrl"] = simulator.BaseAddress.ToString(),
        ["Platforms:LinkedIn:AuthorizeUrl"] = $"{simulator.BaseAddress}linkedin/oauth/v2/authorization",
        ["Platforms:LinkedIn:TokenUrl"] = $"{simulator.BaseAddress}linkedin/oauth/v2/accessToken",
        ["Platforms:LinkedIn:RevokeUrl"] = $"{simulator.BaseAddress}linkedin/oauth/v2/revoke",
        ["Platforms:YouTube:ApiUrl"] = $"{simulator.BaseAddress}google/youtube/v3",
        ["Platforms:YouTube:AuthorizeUrl"] = $"{simulator.BaseAddress}google/o/oauth2/v2/auth",
        ["Platforms:YouTube:TokenUrl"] = $"{simulator.BaseAddress}google/oauth2/token",
        ["Platforms:YouTube:RevokeUrl"] = $"{simulator.BaseAddress}google/oauth2/revoke",
        ["Platforms:YouTube:UserInfoUrl"] = $"{simulator.BaseAddress}google/oauth2/v3/userinfo",
        ["Platforms:YouTube:InsightsUrl"] = $"{simulator.BaseAddress}google/youtubeanalytics/v2",
        ["Platforms:Snapchat:ApiUrl"] = $"{simulator.BaseAddress}snapchat/v1",
        ["Platforms:Snapchat:AuthorizeUrl"] = $"{simulator.BaseAddress}snapchat/login/oauth2/authorize",
        ["Platforms:Snapchat:TokenUrl"] = $"{simulator.BaseAddress}snapchat/login/oauth2/access_token",
        ["Platforms:Snapchat:UploadUrl"] = $"{simulator.BaseAddress}snapchat/business",
        ["Platforms:Http:RetryDelay"] = "00:00:00.010",
        ["LINKEDIN_CLIENT_ID"] = PlatformSimulator.LinkedIn.LinkedInSeeds.ClientId,
        ["LINKEDIN_CLIENT_SECRET"] = PlatformSimulator.LinkedIn.LinkedInSeeds.ClientSecret,
        ["GOOGLE_CLIENT_ID"] = PlatformSimulator.YouTube.YouTubeSeeds.ClientId,
        ["GOOGLE_CLIENT_SECRET"] = PlatformSimulator.YouTube.YouTubeSeeds.ClientSecret,
        ["SNAPCHAT_CLIENT_ID"] = PlatformSimulator.Snapchat.SnapchatSeeds.ClientId,
        ["SNAPCHAT_CLIENT_SECRET"] = PlatformSimulator.Snapchat.SnapchatSeeds.ClientSecret,
        ["FACEBOOK_APP_ID"] = PlatformSimulator.Meta.MetaSeeds.AppId,
        ["FACEBOOK_APP_SECRET"] = PlatformSimulator.Meta.MetaSeeds.AppSecret,
        ["INSTAGRAM_APP_ID"] = PlatformSimulator.Meta.MetaSeeds.InstagramAppId,
        ["INSTAGRAM_APP_SECRET"] = PlatformSimulator.Meta.MetaSeeds.InstagramAppSecret,
        ["WHATSAPP_CONFIG_ID"] = PlatformSimulator.Meta.MetaSeeds.WhatsAppConfigId,
    };
}
