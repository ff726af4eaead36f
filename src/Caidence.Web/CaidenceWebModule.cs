using Caidence.Hosting;
using Caidence.Platforms;
using Caidence.Storage;
using Caidence.Web.Hosting;

namespace Caidence.Web;

[DependsOn(
    typeof(CaidenceApplicationModule),
    typeof(CaidenceEntityFrameworkCoreModule),
    typeof(CaidenceHttpApiModule),
    typeof(CaidencePlatformsModule),
    typeof(CaidenceStorageModule),
    typeof(CaidenceHostingModule))]
public sealed class CaidenceWebModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.AddProxies();
        context.AddCompression();
    }
}
