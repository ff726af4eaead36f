using Caidence.Core.AspNetCore.Antiforgery;
using Caidence.Core.AspNetCore.Authorization;
using Caidence.Core.AspNetCore.Cors;
using Caidence.Core.AspNetCore.Json;
using Caidence.Core.AspNetCore.Localization;
using Caidence.Core.AspNetCore.Mvc;
using Caidence.Core.AspNetCore.Mvc.Conventions;
using Caidence.Core.AspNetCore.OpenApi;
using Caidence.Core.Modularity;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace Caidence.Core.AspNetCore;

[DependsOn(typeof(CaidenceCoreModule))]
public sealed class CaidenceCoreAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        AddMvc(context.Services);
        AddAuthorization(context.Services);
        AddBrowserGuards(context.Services);
        context.Services.AddCaidenceOpenApi();
        context.Services.AddSingleton<IConfigureOptions<RequestLocalizationOptions>, RequestLocalizationSetup>();
    }

    private static void AddMvc(IServiceCollection services)
    {
        services.AddControllers()
            .AddApplicationPart(typeof(CaidenceCoreAspNetCoreModule).Assembly)
            .AddDataAnnotationsLocalization(options => options.DataAnnotationLocalizerProvider = (_, localizers) => localizers.Create("", ""));
        services.AddSingleton<IApplicationModelProvider, ApplicationServiceModelProvider>();
        services.Replace(ServiceDescriptor.Singleton<IControllerActivator, ApplicationServiceActivator>());
        services.AddSingleton<IConfigureOptions<MvcOptions>, AbpMvcOptionsSetup>();
        services.Configure<JsonOptions>(options =>
        {
            AbpJson.Configure(options.JsonSerializerOptions);
            // Their text names types and positions; ModelStateErrors says the same in a caller's words.
            options.AllowInputFormatterExceptionMessages = false;
        });
        services.ConfigureHttpJsonOptions(options => AbpJson.Configure(options.SerializerOptions));
        services.Configure<ApiBehaviorOptions>(options =>
        {
            options.SuppressModelStateInvalidFilter = true;
            options.SuppressMapClientErrors = true;
        });
    }

    private static void AddAuthorization(IServiceCollection services)
    {
        services.AddAuthorization();
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationPolicyProvider, PermissionPolicyProvider>());
        services.Replace(ServiceDescriptor.Singleton<IAuthorizationMiddlewareResultHandler, ApiAuthorizationResultHandler>());
        services.AddScoped<IAuthorizationHandler, PermissionRequirementHandler>();
    }

    private static void AddBrowserGuards(IServiceCollection services)
    {
        services.AddAntiforgery(options => options.HeaderName = AbpAntiForgeryManager.HeaderName);
        services.AddCors();
        services.AddSingleton<IConfigureOptions<CorsOptions>, CorsSetup>();
    }
}
