using Caidence.Core.AspNetCore.Mvc;
using Caidence.Hosting;
using Caidence.Media;
using Caidence.Platforms;
using Caidence.Storage;
using Caidence.Web.Authentication;
using Caidence.Web.Hosting;
using Caidence.Web.OpenIddict;
using Caidence.Web.Theme;

namespace Caidence.Web;

[DependsOn(
    typeof(CaidenceApplicationModule),
    typeof(CaidenceEntityFrameworkCoreModule),
    typeof(CaidenceHttpApiModule),
    typeof(CaidenceMediaModule),
    typeof(CaidencePlatformsModule),
    typeof(CaidenceStorageModule),
    typeof(CaidenceHostingModule))]
public sealed class CaidenceWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.AddProxies();
        context.AddCompression();
        context.Services.AddCaidenceTheme();
        context.Services.Configure<AbpAspNetCoreMvcOptions>(AddPlanEndpoints);
        context.AddCaidenceAuthentication();
        context.AddCaidenceOpenIddict();
        context.AddExternalProviders();
    }

    private static void AddPlanEndpoints(AbpAspNetCoreMvcOptions options) =>
        options.ConventionalControllers.Create(typeof(CaidenceApplicationModule).Assembly, setting =>
        {
            setting.RootPath = "v1";
            setting.UrlControllerNameNormalizer = context => PlanPaths.GetValueOrDefault(context.ControllerName, context.ControllerName);
        });

    /// <summary>Where the plan's path is not the name of the service.</summary>
    private static Dictionary<string, string> PlanPaths { get; } = new()
    {
        ["LeadSources"] = "integrations/sources",
        ["LeadAnalytics"] = "leads/analytics",
        ["LeadImports"] = "leads/imports",
        ["LeadMerges"] = "leads",
        ["LeadTimeline"] = "leads",
        ["LeadNextSteps"] = "leads",
        ["LeadConsents"] = "leads",
        ["LeadViews"] = "leads/views",
        ["AgencyProfiles"] = "profiles/agency",
        ["BrandProfiles"] = "profiles/brand",
        ["CreatorProfiles"] = "profiles/creator",
        ["CreatorMediaKit"] = "profiles/creator/media-kit",
        ["InvitationAcceptance"] = "invitations",
        ["Membership"] = "members",
    };
}
