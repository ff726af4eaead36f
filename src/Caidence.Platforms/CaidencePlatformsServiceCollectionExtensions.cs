using Caidence.Leads.Ingestion;
using Caidence.Platforms.Budgets;
using Caidence.Platforms.Connecting;
using Caidence.Platforms.Http;
using Caidence.Platforms.LinkedIn;
using Caidence.Platforms.Meta;
using Caidence.Platforms.Meta.Facebook;
using Caidence.Platforms.Meta.Instagram;
using Caidence.Platforms.Meta.WhatsApp;
using Caidence.Platforms.Snapchat;
using Caidence.Platforms.Versions;
using Caidence.Platforms.YouTube;
using Caidence.Social.Budgets;
using Caidence.Social.Versions;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Caidence.Platforms;

public static class CaidencePlatformsServiceCollectionExtensions
{
    public static IServiceCollection AddCaidencePlatforms(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddOptions<PlatformHttpOptions>().Bind(configuration.GetSection("Platforms:Http"));
        services.AddSingleton<PlatformCallLogger>();
        services.AddSingleton<PlatformFormCache>();
        services.AddSingleton<PlatformCircuits>();
        services.TryAddSingleton<IPlatformBudgets, BudgetsOfOneNode>();
        services.AddSingleton<ServedVersionWatch>();
        services.AddSingleton<IPlatformVersions, PlatformVersions>();
        services.AddHostedService<PlatformVersionReminder>();
        services.AddSocialPictures();

        services.AddFacebook(configuration);
        services.AddInstagram(configuration);
        services.AddWhatsApp(configuration);
        services.AddLinkedIn(configuration);
        services.AddYouTube(configuration);
        services.AddSnapchat(configuration);
        return services;
    }

    private static void AddFacebook(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<FacebookOptions>(
            configuration, FacebookOptions.Platform, "FACEBOOK_APP_ID", "FACEBOOK_APP_SECRET");
        services.AddPlatformHttpClient<MetaApi, FacebookOptions>(FacebookOptions.Platform);
        services.AddTransient<FacebookLeadForms>();
        services.AddTransient<ILeadFeed, FacebookLeadFeed>();
        services.AddTransient<ILeadNotices, FacebookLeadNotices>();
        services.AddConnector<FacebookConnector>();
    }

    private static void AddInstagram(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<InstagramOptions>(
            configuration, InstagramOptions.Platform, "INSTAGRAM_APP_ID", "INSTAGRAM_APP_SECRET");
        services.AddPlatformHttpClient<InstagramApi, InstagramOptions>(InstagramOptions.Platform);
        services.AddConnector<InstagramThroughPageConnector>();
        services.AddConnector<InstagramLoginConnector>();
    }

    private static void AddWhatsApp(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<WhatsAppOptions>(
            configuration, WhatsAppOptions.Platform, "FACEBOOK_APP_ID", "FACEBOOK_APP_SECRET");
        services.PostConfigure<WhatsAppOptions>(options => options.FillFrom(PlatformCatalog.For(WhatsAppOptions.Platform), configuration["WHATSAPP_CONFIG_ID"]));
        services.AddPlatformHttpClient<WhatsAppApi, WhatsAppOptions>(WhatsAppOptions.Platform);
        services.AddConnector<WhatsAppConnector>();
        services.AddTransient<IConnectsInPopup>(provider => provider.GetRequiredService<WhatsAppConnector>());
        services.AddTransient<IPreparesAccounts>(provider => new PreparerOfOneApp(provider.GetRequiredService<WhatsAppConnector>()));
    }

    private static void AddLinkedIn(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<LinkedInOptions>(
            configuration, LinkedInOptions.Platform, "LINKEDIN_CLIENT_ID", "LINKEDIN_CLIENT_SECRET");
        services.AddPlatformHttpClient<LinkedInApi, LinkedInOptions>(LinkedInOptions.Platform);
        services.AddTransient<LinkedInLeadForms>();
        services.AddTransient<ILeadFeed, LinkedInLeadFeed>();
        services.AddTransient<LinkedInOrganizations>();
        services.AddConnector<LinkedInConnector>();
    }

    private static void AddYouTube(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<YouTubeOptions>(configuration, YouTubeOptions.Platform, "GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET");
        services.AddPlatformHttpClient<YouTubeApi, YouTubeOptions>(YouTubeOptions.Platform);
        services.AddConnector<YouTubeConnector>();
    }

    private static void AddSnapchat(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPlatformOptions<SnapchatOptions>(
            configuration, SnapchatOptions.Platform, "SNAPCHAT_CLIENT_ID", "SNAPCHAT_CLIENT_SECRET");
        services.AddPlatformHttpClient<SnapchatApi, SnapchatOptions>(SnapchatOptions.Platform);
        services.AddConnector<SnapchatConnector>();
    }

    private static void AddConnector<TConnector>(this IServiceCollection services) where TConnector : class, ISocialConnector
    {
        services.AddTransient<TConnector>();
        services.AddTransient<ISocialConnector>(provider => new ConnectorOfOneApp(provider.GetRequiredService<TConnector>()));
    }
}
