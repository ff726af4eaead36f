using Caidence.Core.Application.Proxies;
using Caidence.Core.AspNetCore;
using Caidence.Core.AspNetCore.Errors;
using Caidence.Core.AspNetCore.Mvc;
using Caidence.Core.Auditing;
using Caidence.Core.Authorization.Permissions;
using Caidence.Core.Features;
using Caidence.Core.Localization;
using Caidence.Core.Modularity;
using Caidence.Core.MultiTenancy;
using Caidence.Core.Settings;
using Caidence.Core.Tests.AspNetCore.Sample.Fakes;
using Caidence.Core.Uow;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Xunit;

namespace Caidence.Core.Tests.AspNetCore.Sample;

/// <summary>A small product on a real server: sample app services, stores in memory.</summary>
public class SampleHost : IAsyncLifetime
{
    private WebApplication _app = null!;

    public Uri Address { get; private set; } = null!;

    public IServiceProvider Services => _app.Services;

    protected virtual Dictionary<string, string?> Configuration => [];

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { EnvironmentName = Environments.Staging });
        builder.Configuration.AddInMemoryCollection(Configuration);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddApplication<CaidenceCoreAspNetCoreModule>(builder.Configuration, builder.Environment.EnvironmentName);
        AddSample(builder.Services);

        _app = builder.Build();
        _app.UseCaidenceCore();
        _app.MapCaidenceCore();
        await _app.StartAsync();
        Address = new(_app.Urls.Single());
    }

    public HttpClient Anonymous() => new(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = Address };

    public HttpClient SignedIn(string role = "marketer", Guid? tenantId = null)
    {
        var client = Anonymous();
        client.DefaultRequestHeaders.Add(HeaderAuthentication.HeaderName, $"mia;{role};{tenantId}");
        return client;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static void AddSample(IServiceCollection services)
    {
        services.AddAuthentication("Header")
            .AddScheme<AuthenticationSchemeOptions, HeaderAuthentication>("Header", null)
            .AddCookie(IdentityConstants.ApplicationScheme);
        services.AddControllers().AddApplicationPart(typeof(HandWrittenController).Assembly);

        services.AddApplicationService(typeof(CampaignAppService));
        services.AddApplicationService(typeof(LeadsAppService));
        services.AddApplicationService(typeof(LeadSourcesAppService));
        services.AddApplicationService(typeof(IdentityUserAppService));
        services.AddApplicationService(typeof(FailuresAppService));
        services.AddApplicationService(typeof(WhereAppService));
        services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers
            .Create(typeof(SampleHost).Assembly, v1 =>
            {
                v1.RootPath = "v1";
                v1.TypePredicate = type => type.Name.StartsWith("Lead", StringComparison.Ordinal);
                v1.UrlControllerNameNormalizer = context => context.ControllerName == "LeadSources" ? "integrations/sources" : context.ControllerName;
            })
            .Create(typeof(SampleHost).Assembly));
        services.Configure<AbpExceptionHandlingOptions>(options => options.Map("Sample:Mapped", 418));
        services.Configure<AbpLocalizationOptions>(options =>
        {
            options.Add<SampleResource>(typeof(AbpUiResource));
            options.DefaultResourceType = typeof(SampleResource);
            options.Languages.Add(new("de", "Deutsch"));
        });

        services.AddSingleton<IPermissionDefinitionProvider, SamplePermissions.Provider>();
        services.AddSingleton<IPermissionStore, InMemoryPermissions>();
        services.AddSingleton<InMemoryAuditing>();
        services.AddSingleton<IAuditingStore>(provider => provider.GetRequiredService<InMemoryAuditing>());
        services.AddSingleton<ITenantStore, InMemoryTenants>();
        services.AddSingleton<ITenantDomains, NoDomains>();
        services.AddSingleton<ISettingStore, NoSettings>();
        services.AddSingleton<IFeatureStore, NoFeatures>();
        services.AddSingleton<IPlanFeatures, NoFeatures>();
        services.AddSingleton<IUnitOfWorkManager, NoUnitOfWork>();
        services.AddSingleton<RememberedHold>();
        services.AddSingleton<IConnectionHold>(provider => provider.GetRequiredService<RememberedHold>());
    }
}
