using Caidence.PlatformSimulator.Consent;
using Caidence.PlatformSimulator.Control;
using Caidence.PlatformSimulator.Delivery;
using Caidence.PlatformSimulator.LinkedIn;
using Caidence.PlatformSimulator.LinkedIn.OAuth;
using Caidence.PlatformSimulator.LinkedIn.Rest;
using Caidence.PlatformSimulator.Meta;
using Caidence.PlatformSimulator.Meta.Accounts;
using Caidence.PlatformSimulator.Meta.Graph;
using Caidence.PlatformSimulator.Meta.Instagram;
using Caidence.PlatformSimulator.Meta.Login;
using Caidence.PlatformSimulator.Page;
using Caidence.PlatformSimulator.SignIn;
using Caidence.PlatformSimulator.Snapchat;
using Caidence.PlatformSimulator.Traffic;
using Caidence.PlatformSimulator.YouTube;

namespace Caidence.PlatformSimulator;

internal static class SimulatorApp
{
    public static WebApplication Build(string[] args, Action<WebApplicationBuilder>? configure = null)
    {
        var builder = WebApplication.CreateBuilder(args);
        if (string.IsNullOrEmpty(builder.Configuration["urls"]))
        {
            builder.WebHost.UseUrls(SimulatorOptions.DefaultUrl);
        }

        configure?.Invoke(builder);
        AddServices(builder);
        return Map(builder.Build());
    }

    private static void AddServices(WebApplicationBuilder builder)
    {
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Services.Configure<SimulatorOptions>(builder.Configuration.GetSection("Caidence"));
        builder.Services.ConfigureHttpJsonOptions(json => SimulatorJson.Configure(json.SerializerOptions));

        builder.Services.AddSingleton<SimulatorClock>();
        builder.Services.AddSingleton<RequestJournal>();
        builder.Services.AddSingleton<FaultPlan>();
        builder.Services.AddSingleton<RetrySchedule>();
        builder.Services.AddSingleton<DeliveryLog>();
        builder.Services.AddSingleton<WebhookSender>();

        builder.Services.AddSingleton<SignInGrants>();
        builder.Services.AddSingleton<ConsentBook>();

        builder.Services.AddSingleton<MetaState>();
        builder.Services.AddSingleton<MetaNotifier>();
        builder.Services.AddSingleton<MetaHandshake>();
        builder.Services.AddSingleton<MetaAccounts>();
        builder.Services.AddSingleton<MetaAgreements>();
        builder.Services.AddSingleton<MetaTokens>();
        builder.Services.AddSingleton<MetaDialog>();
        builder.Services.AddSingleton<MetaLogin>();
        builder.Services.AddSingleton<MetaDebugToken>();
        builder.Services.AddSingleton<GraphPages>();
        builder.Services.AddSingleton<InstagramDialog>();
        builder.Services.AddSingleton<InstagramLogin>();

        builder.Services.AddSingleton<LinkedInState>();
        builder.Services.AddSingleton<LinkedInDirectory>();
        builder.Services.AddSingleton<LinkedInTokens>();
        builder.Services.AddSingleton<LinkedInChallenge>();
        builder.Services.AddSingleton<LinkedInNotifier>();
        builder.Services.AddHostedService<LinkedInRevalidation>();

        builder.Services.AddSingleton<YouTubeState>();
        builder.Services.AddSingleton<GoogleTokens>();

        builder.Services.AddSingleton<SnapchatState>();
        builder.Services.AddSingleton<SnapchatTokens>();
    }

    private static WebApplication Map(WebApplication app)
    {
        ConsentSeeds.Plant(app.Services.GetRequiredService<ConsentBook>());
        app.UseMiddleware<RequestJournalMiddleware>();
        app.UseMiddleware<FaultMiddleware>();
        app.MapGraph();
        app.MapMetaLogin();
        app.MapMetaSdk();
        app.MapInstagram();
        app.MapLinkedInRest();
        app.MapLinkedInOAuth();
        app.MapYouTube();
        app.MapSnapchat();
        app.MapSignIn();
        app.MapAvatars();
        app.MapControl();
        app.MapPage();
        return app;
    }
}
